package org.spona.knowledge.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.knowledge.KnowledgeTest;
import org.spona.knowledge.practice.Publishing;
import org.spona.platform.test.Account;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** Who answers about practices that an association imports about Bar. */
@KnowledgeTest
class ImportedContactTest {

    private final MockMvc http;
    private final Importing importing;
    private final TwoTenants our;
    private final String address = Publishing.rareWord() + "@bar.example";

    @Autowired
    ImportedContactTest(MockMvc http, Importing importing, TwoTenants our) {
        this.http = http;
        this.importing = importing;
        this.our = our;
    }

    @Test
    void isSeenByTheNetworkAndFollowsItsSource() throws Exception {
        UUID id = imported("NETWORK", "contactName", "Odjeljenje", "contactEmail", address);
        assertThat(contact(our.bar(), id)).contains(address);
        assertThat(contact(our.kotor(), id)).contains(address);

        imported("NETWORK", "contactEmail", "novi." + address);
        assertThat(contact(our.kotor(), id)).contains("novi." + address);
        imported("NETWORK");
        assertThat(contact(our.kotor(), id))
                .as("a source that says nothing of it")
                .contains("novi." + address);
    }

    @Test
    void isItsOrganisationsOwnOnceItHasChangedIt() throws Exception {
        UUID id = imported("NETWORK", "contactEmail", address);
        say(our.bar(), id, "ORGANISATION");

        assertThat(importing.lines(our.barEditor(), "NETWORK", Importing.line("a", "contactEmail", "novi." + address)))
                .extracting(line -> line.path("result").asString())
                .containsExactly("taken_over");
        assertThat(contact(our.bar(), id)).contains("\"" + address);
        assertThat(contact(our.kotor(), id)).isEmpty();
        assertThat(contact(our.barEditor(), id)).isEmpty();
    }

    @Test
    void goesAlongWhenTheMunicipalityTakesThePracticeOver() throws Exception {
        UUID id = imported("REGION", "contactEmail", address);
        say(our.barEditor(), id, "ORGANISATION");
        assertThat(contact(our.barEditor(), id)).contains(address);
        assertThat(contact(our.bar(), id)).isEmpty();
        imported("REGION", "contactEmail", address, "contactName", "Odjeljenje");
        assertThat(contact(our.barEditor(), id)).contains("Odjeljenje");
        assertThat(contact(our.bar(), id)).as("what an import changes").isEmpty();

        http.perform(post("/api/v1/practices/{id}/takeover", id).with(our.bar().signedIn()))
                .andExpect(status().isOk());

        assertThat(contact(our.bar(), id)).contains(address);
        assertThat(contact(our.barEditor(), id)).isEmpty();
        assertThat(contact(our.kotor(), id)).isEmpty();
        assertThat(contact(our.staraPazova(), id)).isEmpty();
    }

    @Test
    void isNotRepeatedByWhatRefusesIt() throws Exception {
        var answer = importing.lines(
                our.barEditor(),
                "NETWORK",
                Importing.line("a", "contactEmail", "tim(at)" + address.replace("@", "(at)")));

        assertThat(Importing.results(answer)).containsExactly("1 rejected contactEmail email-unreadable");
        assertThat(answer.toString()).doesNotContain("tim(at)");
    }

    private UUID imported(String visibility, Object... contact) throws Exception {
        return UUID.fromString(importing
                .lines(our.barEditor(), visibility, Importing.line("a", contact))
                .getFirst()
                .path("id")
                .asString());
    }

    private void say(Account account, UUID id, String audience) throws Exception {
        http.perform(put("/api/v1/practices/{id}/contact", id)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"email": "%s", "audience": "%s"}""".formatted(address, audience))
                        .with(account.signedIn()))
                .andExpect(status().isNoContent());
    }

    /** The contact as an account gets it; empty when it does not. */
    private String contact(Account account, UUID id) throws Exception {
        var answer = http.perform(get("/api/v1/practices/{id}/contact", id).with(account.signedIn()))
                .andReturn()
                .getResponse();
        return answer.getStatus() == 200 ? answer.getContentAsString(StandardCharsets.UTF_8) : "";
    }
}
