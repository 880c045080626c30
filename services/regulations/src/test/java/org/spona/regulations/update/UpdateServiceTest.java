package org.spona.regulations.update;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.ChosenIds;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.spona.regulations.Acts;
import org.spona.regulations.RegulationsTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@RegulationsTest
class UpdateServiceTest {

    private final MockMvc http;
    private final Tenants tenants;
    private final Acts acts;
    private final TwoTenants our;
    private final UUID id = UUID.randomUUID();
    private UUID regulation = UUID.randomUUID();
    private UUID[] asked = {};

    @Autowired
    UpdateServiceTest(MockMvc http, Tenants tenants, Acts acts, TwoTenants our) {
        this.http = http;
        this.tenants = tenants;
        this.acts = acts;
        this.our = our;
    }

    @BeforeEach
    void found() throws Exception {
        asked = new UUID[] {UUID.randomUUID(), UUID.randomUUID()};
        regulation = acts.regulation(our.barEditor(), "Zakon o socijalnoj i dječjoj zaštiti");
    }

    @Test
    void isADraftOfItsStaffUntilItIsPublished() throws Exception {
        save("NETWORK", "2027-03-31", "").andExpect(status().isOk());
        acts.see(our.bar(), "/api/v1/updates/" + id).andExpect(status().isNotFound());
        acts.see(our.bar(), "/api/v1/obligations/" + asked[0]).andExpect(status().isNotFound());

        step("publish").andExpect(status().isOk());

        acts.see(our.bar(), "/api/v1/updates/" + id)
                .andExpect(jsonPath("$.status").value("PUBLISHED"))
                .andExpect(jsonPath("$.obligations[0].due").value("2027-03-31"))
                .andExpect(jsonPath("$.obligations[1].due").doesNotExist())
                .andExpect(jsonPath("$.effectiveFrom").value("2026-03-01"));
        acts.see(our.staraPazova(), "/api/v1/updates/" + id).andExpect(status().isNotFound());

        step("withdraw").andExpect(status().isOk());
        acts.see(our.bar(), "/api/v1/updates/" + id).andExpect(status().isNotFound());
        acts.see(our.bar(), "/api/v1/obligations/" + asked[0]).andExpect(status().isNotFound());
    }

    @Test
    void isSavedOnceHoweverOftenItIsSent() throws Exception {
        save("NETWORK", "2027-03-31", "").andExpect(jsonPath("$.version").value(0));
        save("NETWORK", "2027-03-31", "")
                .andExpect(jsonPath("$.version").value(0))
                .andExpect(jsonPath("$.obligations").value(hasSize(2)));
    }

    @Test
    void hasAnIdThatNobodyCanGuessOrTakeAway() throws Exception {
        Account elsewhere = tenants.account(
                our.staraPazova().organisationId(), our.staraPazova().networkId(), Role.EDITOR);
        String update = Acts.update(regulation, "Nove obaveze", "PRIVATE", new UUID[0]);

        new ChosenIds(http, "/api/v1/updates/{id}").hold(our.barEditor(), update, elsewhere, update);
    }

    @Test
    void losesAndGainsObligationsWhileItIsADraft() throws Exception {
        save("NETWORK", "", "");
        UUID gone = asked[0];
        asked = new UUID[] {asked[1], UUID.randomUUID()};
        save("NETWORK", "2027-05-01", "")
                .andExpect(jsonPath("$.obligations[0].id").value(asked[0].toString()))
                .andExpect(jsonPath("$.obligations[0].due").value("2027-05-01"))
                .andExpect(jsonPath("$.obligations[1].id").value(asked[1].toString()));
        acts.see(our.barEditor(), "/api/v1/obligations/" + gone).andExpect(status().isNotFound());
    }

    @Test
    void asksNothingElseOnceItIsPublished() throws Exception {
        save("NETWORK", "2027-03-31", "");
        step("publish");

        save("NETWORK", "2027-04-30", "").andExpect(status().isOk());
        asked = new UUID[] {asked[0], UUID.randomUUID()};
        save("NETWORK", "2027-04-30", "")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("update-obligations-told"));
    }

    @Test
    void saysAllThatIsMissingBeforeItIsPublished() throws Exception {
        acts.send(our.barEditor(), "/api/v1/updates/" + id, """
                {"regulationId": "%s", "obligations": [{"id": "%s", "provision": "član 2", "addressees": []}]}
                """.formatted(regulation, UUID.randomUUID()))
                .andExpect(status().isOk());

        step("publish")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[*].field")
                        .value(hasItems("title", "body", "obligations[0].what", "obligations[0].addressees")));
    }

    @Test
    void isWrittenByStaffOnly() throws Exception {
        acts.send(
                        our.bar(),
                        "/api/v1/updates/" + id,
                        Acts.update(regulation, "Bez ovlašćenja", "NETWORK", asked, "", ""))
                .andExpect(status().isForbidden());
        save("NETWORK", "", "");
        acts.act(our.kotor(), "/api/v1/updates/" + id + "/publish").andExpect(status().isNotFound());
    }

    @Test
    void isThrownAwayAsADraftOnly() throws Exception {
        save("NETWORK", "", "");
        http.perform(delete("/api/v1/updates/{id}", id).with(our.barEditor().signedIn()))
                .andExpect(status().isNoContent());
        save("NETWORK", "", "");
        step("publish");
        http.perform(delete("/api/v1/updates/{id}", id).with(our.barEditor().signedIn()))
                .andExpect(status().isConflict());
    }

    @Test
    void isWrittenInOneFormThatLosesNothing() throws Exception {
        form("31. 2. 2027.")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("1. obaveza: ovo se ne može pročitati kao datum"),
                                containsString("31. 2. 2027."),
                                containsString("Donesi odluku o \"pravu na d&#39;pomoć\"".replace("\"", "&quot;")),
                                containsString("href=\"#obligations[0].content.due\""),
                                containsString("id=\"obligations[0].content.due\""))));

        form("31. 3. 2027.").andExpect(redirectedUrl("/regulations/updates/" + id + "/publish"));
        acts.see(our.barEditor(), "/regulations/updates/" + id + "/publish")
                .andExpect(content()
                        .string(allOf(
                                containsString("Videće ga sve organizacije mreže."),
                                containsString("Obaveze dobijaju 3 organizacije."))));
        acts.act(our.barEditor(), "/regulations/updates/" + id + "/publish")
                .andExpect(redirectedUrl("/regulations/updates/" + id));
        acts.see(our.bar(), "/regulations/updates/" + id)
                .andExpect(content()
                        .string(allOf(
                                containsString("Šta se menja za vas"),
                                containsString("1. mart 2027.</time></span>"),
                                containsString("31. mart 2027."),
                                containsString("bez roka"),
                                containsString("Upišite dokle ste stigli"),
                                not(containsString("/edit")))));
        acts.see(our.bar(), "/regulations/updates/" + id + "?language=sr-Cyrl")
                .andExpect(content().string(containsString("Општина доноси одлуку")));
    }

    @Test
    void takesFurtherObligationsBeforeItIsSaved() throws Exception {
        change("31. 2. 2027.", "add", "true")
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("1. obaveza: ovo se ne može pročitati kao datum"),
                                containsString("value=\"31. 2. 2027.\""),
                                containsString("Objavi je"),
                                containsString("name=\"obligations[3].content.what\""),
                                containsString("autofocus"),
                                containsString("Dodajte obavezu"))));
        acts.see(our.barEditor(), "/api/v1/updates/" + id).andExpect(status().isNotFound());
    }

    @Test
    void losesAnObligationAndNothingElseThatWasTyped() throws Exception {
        change("31. 3. 2027.", "remove", "0")
                .andExpect(content()
                        .string(allOf(
                                not(containsString("Donesi odluku")),
                                containsString("value=\"" + asked[1] + "\""),
                                containsString("Objavi je"),
                                not(containsString("name=\"obligations[2].id\"")))));
        change("31. 2. 2027.", "remove", "1")
                .andExpect(content()
                        .string(allOf(
                                containsString("Donesi odluku"),
                                containsString("1. obaveza: ovo se ne može pročitati kao datum"),
                                containsString("value=\"31. 2. 2027.\""),
                                not(containsString("Objavi je")))));
    }

    @Test
    void asksOfAtMostFiftyObligations() throws Exception {
        asked = Stream.generate(UUID::randomUUID).limit(51).toArray(UUID[]::new);
        String[] none = Stream.generate(() -> "").limit(51).toArray(String[]::new);

        save("NETWORK", none).andExpect(status().isUnprocessableContent());
        asked = Arrays.copyOf(asked, 50);
        save("NETWORK", none).andExpect(status().isOk());
        acts.see(our.barEditor(), "/regulations/updates/" + id + "/edit")
                .andExpect(
                        content().string(allOf(containsString("50. obaveza"), not(containsString("Dodajte obavezu")))));
    }

    @Test
    void namesTheRowWhoseDeadlineComesBeforeTheChange() throws Exception {
        form("28. 2. 2027.")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("1. obaveza: rok je pre dana od kada važi promena")));
        acts.act(our.barEditor(), "/api/v1/updates/" + id + "/publish")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("obligations[0].due"));
    }

    @Test
    void asksWhetherADeadlineThatHasPassedIsMeant() throws Exception {
        String yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1).toString();
        save("NETWORK", "", yesterday);

        acts.see(our.barEditor(), "/regulations/updates/" + id + "/publish")
                .andExpect(content().string(containsString("Rok je već prošao za 1 obavezu (2. obaveza, ")));
        acts.act(our.barEditor(), "/regulations/updates/" + id + "/publish")
                .andExpect(redirectedUrl("/regulations/updates/" + id));
    }

    @Test
    void opensAnEmptyFormOnItsRegulation() throws Exception {
        acts.see(our.barEditor(), "/regulations/updates/" + id + "/edit?regulationId=" + regulation)
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("1. obaveza"),
                                containsString("Sl. list CG 27/2013"),
                                containsString("name=\"obligations[0].content.addressees\" checked"))));
        acts.see(our.bar(), "/regulations/updates/" + id + "/edit?regulationId=" + regulation)
                .andExpect(status().isForbidden());
    }

    private ResultActions form(String due) throws Exception {
        return http.perform(typed(due).param("then", "PUBLISH"));
    }

    private ResultActions change(String due, String button, String value) throws Exception {
        return http.perform(typed(due).param(button, value));
    }

    private MockHttpServletRequestBuilder typed(String due) {
        return post("/regulations/updates/{id}", id)
                .with(our.barEditor().signedIn())
                .header("Accept-Language", "sr-Latn")
                .param("regulationId", regulation.toString())
                .param("content.title", "Pomoć u kući")
                .param("content.body", "Opština donosi odluku.")
                .param("content.effectiveFrom", "1. 3. 2027.")
                .param("content.language", "cnr-Latn")
                .param("visibility", "NETWORK")
                .param("obligations[0].id", asked[0].toString())
                .param("obligations[0].content.what", "Donesi odluku o \"pravu na d'pomoć\"")
                .param("obligations[0].content.due", due)
                .param("obligations[0].content.addressees", "LOCAL_GOVERNMENT", "NGO")
                .param("obligations[1].id", asked[1].toString())
                .param("obligations[1].content.what", "Objavi je")
                .param("obligations[1].content.addressees", "LOCAL_GOVERNMENT")
                .param("obligations[2].id", UUID.randomUUID().toString())
                .param("obligations[2].content.addressees", "LOCAL_GOVERNMENT");
    }

    private ResultActions save(String visibility, String... due) throws Exception {
        return acts.send(
                our.barEditor(),
                "/api/v1/updates/" + id,
                Acts.update(regulation, "Pomoć u kući", visibility, asked, due));
    }

    private ResultActions step(String name) throws Exception {
        return acts.act(our.barEditor(), "/api/v1/updates/" + id + "/" + name);
    }
}
