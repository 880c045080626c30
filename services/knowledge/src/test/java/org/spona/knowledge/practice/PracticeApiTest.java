package org.spona.knowledge.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItems;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.knowledge.KnowledgeTest;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@KnowledgeTest
class PracticeApiTest {

    private final MockMvc http;
    private final Tenants tenants;
    private final TwoTenants our;
    private UUID id = UUID.randomUUID();

    @Autowired
    PracticeApiTest(MockMvc http, Tenants tenants, TwoTenants our) {
        this.http = http;
        this.tenants = tenants;
        this.our = our;
    }

    @Test
    void savesADraftForTheWorkplaceOfItsWriterAndShowsItToHerOrganisationOnly() throws Exception {
        save(our.bar(), practice("NETWORK"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("DRAFT"))
                .andExpect(jsonPath("$.organisationId")
                        .value(our.bar().organisationId().toString()));

        read(our.bar()).andExpect(status().isOk());
        read(our.kotor()).andExpect(status().isNotFound());
        read(our.barEditor()).andExpect(status().isNotFound());
        read(our.barGuest()).andExpect(status().isNotFound());
    }

    @Test
    void savesTheSameDraftTwiceWithoutMakingTwo() throws Exception {
        save(our.bar(), practice("NETWORK")).andExpect(jsonPath("$.version").value(0));
        save(our.bar(), practice("NETWORK")).andExpect(jsonPath("$.version").value(0));
    }

    @Test
    void keepsAnIncompleteDraftAndSaysAllThatIsMissingWhenItIsSubmitted() throws Exception {
        save(our.bar(), "{\"title\": \"Mobilni tim\"}").andExpect(status().isOk());

        act(our.bar(), "submit")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.type").value("urn:spona:error:invalid"))
                .andExpect(jsonPath("$.errors[*].field").value(hasItems("summary", "body", "topics", "visibility")))
                .andExpect(jsonPath("$.errors[0].message").value("Ukratko opišite šta je urađeno i za koga."));
    }

    @Test
    void refusesInputThatNoDraftCanHaveWithTheFieldToMend() throws Exception {
        save(
                        our.bar(),
                        "{\"language\": \"xx\", \"topics\": [\"NO_SUCH\"], \"periodFrom\": 2009, \"periodTo\": 2003, \"yearlyCost\": -1}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[*].field")
                        .value(hasItems("language", "topics[0]", "periodInOrder", "yearlyCost")));
    }

    @Test
    void doesNotWriteOverWhatSomebodyElseHasChanged() throws Exception {
        save(our.bar(), practice("NETWORK"));
        save(our.bar(), practice("REGION"));

        save(our.bar(), practice("PRIVATE").replace("{", "{\"version\": 0, "))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("stale"));
    }

    @Test
    void letsTheEditorOfItsNetworkPublishAndTheNetworkRead() throws Exception {
        publish("NETWORK");

        read(our.kotor())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("PUBLISHED"))
                .andExpect(jsonPath("$.yearlyCost").value(12000))
                .andExpect(jsonPath("$.licence").value("CC_BY"));
        read(our.staraPazova()).andExpect(status().isNotFound());
        read(our.ljubljana()).andExpect(status().isNotFound());
    }

    @Test
    void sharesWithTheRegionWhatIsMeantForTheRegion() throws Exception {
        publish("REGION");

        read(our.staraPazova()).andExpect(status().isOk());
        read(our.ljubljana()).andExpect(status().isNotFound());
    }

    @Test
    void letsNobodyButAnEditorOfTheNetworkPublish() throws Exception {
        save(our.bar(), practice("PUBLIC"));
        act(our.bar(), "submit").andExpect(status().isOk());

        act(our.bar(), "publish").andExpect(status().isForbidden());
        act(our.kotor(), "publish").andExpect(status().isNotFound());
        act(
                        tenants.account(
                                our.ljubljana().organisationId(),
                                our.ljubljana().networkId(),
                                org.spona.platform.tenancy.Role.EDITOR),
                        "publish")
                .andExpect(status().isNotFound());
    }

    @Test
    void returnsADraftWithTheReasonAndTakesItAgain() throws Exception {
        save(our.bar(), practice("NETWORK"));
        act(our.bar(), "submit");
        http.perform(post("/api/v1/practices/{id}/return", id)
                        .with(our.barEditor().signedIn())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\": \"Dodaj rezultate.\"}"))
                .andExpect(status().isOk());

        read(our.bar())
                .andExpect(jsonPath("$.status").value("DRAFT"))
                .andExpect(jsonPath("$.returnReason").value("Dodaj rezultate."));
        act(our.bar(), "submit").andExpect(status().isOk());
        act(our.barEditor(), "publish").andExpect(status().isOk());
    }

    @Test
    void hidesAWithdrawnPracticeFromOthers() throws Exception {
        publish("NETWORK");

        act(our.bar(), "withdraw").andExpect(status().isOk());

        read(our.kotor()).andExpect(status().isNotFound());
        save(our.bar(), practice("NETWORK").replace("tim", "timovi"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("practice-withdrawn"));
    }

    @Test
    void bringsBackWhatWasWithdrawnToThoseWhoReadIt() throws Exception {
        publish("NETWORK");
        act(our.bar(), "withdraw");

        act(our.kotor(), "restore").andExpect(status().isNotFound());
        act(our.bar(), "restore")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("PUBLISHED"));

        read(our.kotor()).andExpect(status().isOk());
        act(our.barEditor(), "withdraw").andExpect(status().isOk());
        act(our.bar(), "restore").andExpect(status().isForbidden());
    }

    @Test
    void throwsAwayOnlyWhatNobodyElseHasSeen() throws Exception {
        save(our.bar(), practice("NETWORK"));
        http.perform(delete("/api/v1/practices/{id}", id).with(our.bar().signedIn()))
                .andExpect(status().isNoContent());
        read(our.bar()).andExpect(status().isNotFound());

        publish("NETWORK");
        http.perform(delete("/api/v1/practices/{id}", id).with(our.bar().signedIn()))
                .andExpect(status().isConflict());
    }

    @Test
    void answersAnIdOfWhatIsHiddenAsReadingItIsAnswered() throws Exception {
        save(our.bar(), practice("PRIVATE"));

        save(our.kotor(), practice("PRIVATE")).andExpect(status().isNotFound());
        http.perform(post("/practices/{id}", id)
                        .param("content.title", "Naša")
                        .with(our.kotor().signedIn()))
                .andExpect(status().isNotFound());

        String answer = read(our.bar()).andReturn().getResponse().getContentAsString();
        assertThat(answer).contains("Mobilni tim");
    }

    @Test
    void tellsThatAnIdIsTakenTwentyTimesAnHourOnly() throws Exception {
        save(our.bar(), practice("PRIVATE"));

        for (int tried = 0; tried < 20; tried++) {
            save(our.kotor(), practice("PRIVATE")).andExpect(status().isNotFound());
        }
        UUID taken = id;
        for (UUID next : new UUID[] {taken, UUID.randomUUID()}) {
            id = next;
            save(our.kotor(), practice("PRIVATE"))
                    .andExpect(status().isTooManyRequests())
                    .andExpect(jsonPath("$.code").value("ids-taken"));
        }
        http.perform(post("/practices/{id}", id)
                        .param("content.title", "Naša")
                        .with(our.kotor().signedIn()))
                .andExpect(status().isTooManyRequests());
        save(our.staraPazova(), practice("PRIVATE")).andExpect(status().isOk());
    }

    @Test
    void takesNoIdThatIsMadeOfAName() throws Exception {
        for (String refused : new String[] {
            UUID.nameUUIDFromBytes(new byte[0]).toString(),
            "5653b173-054e-5ba0-acdb-abef61906578",
            "00000000-0000-0000-0000-000000000000",
            "5b0a0300-0000-4000-c000-000000000002"
        }) {
            id = UUID.fromString(refused);
            save(our.bar(), practice("PRIVATE"))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(jsonPath("$.code").value("id-version"));
            http.perform(post("/practices/{id}", id)
                            .param("content.title", "Naša")
                            .with(our.bar().signedIn()))
                    .andExpect(status().isUnprocessableContent());
            read(our.bar()).andExpect(status().isNotFound());
        }
        id = UUID.fromString("017f22e2-79b0-7cc3-98c4-dc0c0c07398f"); // RFC 9562, appendix A.6
        save(our.bar(), practice("PRIVATE")).andExpect(status().isOk());
    }

    private void publish(String visibility) throws Exception {
        save(our.bar(), practice(visibility)).andExpect(status().isOk());
        act(our.bar(), "submit").andExpect(status().isOk());
        act(our.barEditor(), "publish").andExpect(status().isOk());
    }

    private ResultActions save(Account writer, String practice) throws Exception {
        return http.perform(put("/api/v1/practices/{id}", id)
                .with(writer.signedIn())
                .contentType(MediaType.APPLICATION_JSON)
                .content(practice));
    }

    private ResultActions act(Account account, String step) throws Exception {
        return http.perform(post("/api/v1/practices/{id}/" + step, id).with(account.signedIn()));
    }

    private ResultActions read(Account account) throws Exception {
        return http.perform(get("/api/v1/practices/{id}", id).with(account.signedIn()));
    }

    private static String practice(String visibility) {
        return """
                {"title": "Mobilni tim opštine Bar", "summary": "Tim obilazi starije na selu.",
                 "body": "## Potreba\\n\\nStariji ljudi žive sami.", "language": "cnr-Latn",
                 "topics": ["MOBILE_TEAMS"], "targetGroups": [], "periodFrom": 2003,
                 "yearlyCost": 12000, "licence": "CC_BY", "visibility": "%s"}
                """.formatted(visibility);
    }
}
