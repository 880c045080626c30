package org.spona.regulations.application;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spona.platform.test.TwoTenants;
import org.spona.regulations.Acts;
import org.spona.regulations.RegulationsTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@RegulationsTest
class ApplicationServiceTest {

    private final MockMvc http;
    private final Acts acts;
    private final TwoTenants our;
    private final UUID dated = UUID.randomUUID();
    private final UUID undated = UUID.randomUUID();

    @Autowired
    ApplicationServiceTest(MockMvc http, Acts acts, TwoTenants our) {
        this.http = http;
        this.acts = acts;
        this.our = our;
    }

    @BeforeEach
    void publish() throws Exception {
        UUID regulation = acts.regulation(our.barEditor(), "Zakon o socijalnoj i dječjoj zaštiti");
        acts.publish(
                our.barEditor(),
                Acts.update(
                        regulation,
                        "Pomoć u kući",
                        "REGION",
                        new UUID[] {undated, dated},
                        "",
                        LocalDate.now(ZoneOffset.UTC).minusDays(1).toString()));
    }

    @Test
    void showsAMunicipalityWhatItIsAskedByLastDay() throws Exception {
        acts.see(our.bar(), "/api/v1/obligations")
                .andExpect(jsonPath("$.total").value(2))
                .andExpect(jsonPath("$.items[0].id").value(dated.toString()))
                .andExpect(jsonPath("$.items[0].status").value("LATE"))
                .andExpect(jsonPath("$.items[1].status").value("SILENT"));
        acts.see(our.barEditor(), "/api/v1/obligations")
                .andExpect(jsonPath("$.total").value(2));
        acts.see(our.staraPazova(), "/api/v1/obligations")
                .andExpect(jsonPath("$.total").value(0));
    }

    @Test
    void saysThatAnObligationHasNoDeadline() throws Exception {
        acts.see(our.bar(), "/regulations/obligations/" + undated)
                .andExpect(content().string(containsString("bez roka")));
        acts.see(our.bar(), "/regulations/obligations").andExpect(content().string(containsString("bez roka")));
    }

    @Test
    void movesWhatIsSettledToTheEnd() throws Exception {
        acts.apply(our.bar(), dated, "APPLIED", "Odluka je donijeta.").andExpect(status().isOk());

        acts.see(our.bar(), "/api/v1/obligations")
                .andExpect(jsonPath("$.items[0].id").value(undated.toString()))
                .andExpect(jsonPath("$.items[1].status").value("APPLIED"));
        acts.see(our.kotor(), "/api/v1/obligations")
                .andExpect(jsonPath("$.items[0].status").value("LATE"));
    }

    @Test
    void takesNotOurCompetenceWithAReasonOnly() throws Exception {
        acts.apply(our.bar(), undated, "NOT_COMPETENT", " ")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("note"));
        acts.apply(our.bar(), undated, "NOT_COMPETENT", "Radi centar za socijalni rad.")
                .andExpect(status().isOk());
    }

    @Test
    void takesAppliedWithEvidenceOrAWordWhyThereIsNoneOnly() throws Exception {
        acts.apply(our.bar(), undated, "APPLIED", "")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("note"));
        http.perform(post("/regulations/obligations/{id}/application", undated)
                        .with(our.bar().signedIn())
                        .header("Accept-Language", "sr-Latn")
                        .param("status", "APPLIED"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#note\"")))
                .andExpect(content().string(containsString("Upišite vezu ka dokazu ili rečenicu")));
        acts.apply(our.bar(), undated, "APPLIED", "Odluka se čuva u arhivi.").andExpect(status().isOk());
    }

    @Test
    void keepsWhoSaidWhatWithoutRepeatingIt() throws Exception {
        acts.apply(our.bar(), dated, "IN_PROGRESS", "Nacrt je u skupštini.");
        acts.apply(our.bar(), dated, "IN_PROGRESS", "Nacrt je u skupštini.")
                .andExpect(jsonPath("$.version").value(0));
        acts.apply(our.bar(), dated, "APPLIED", "Odluka je donijeta.");

        acts.see(our.bar(), "/regulations/obligations/" + dated)
                .andExpect(content()
                        .string(allOf(
                                containsString("Nacrt je u skupštini."),
                                containsString("Odluka je donijeta."),
                                containsString("OFFICER"))));
    }

    @Test
    void tellsStaffAndNobodyElse() throws Exception {
        acts.apply(our.bar(), dated, "APPLIED", "Odluka je donijeta.");

        String all = "/api/v1/obligations/" + dated + "/applications";
        acts.see(our.barEditor(), all).andExpect(jsonPath("$").value(hasSize(1)));
        acts.see(our.bar(), all).andExpect(jsonPath("$").value(hasSize(1)));
        acts.see(our.kotor(), all).andExpect(jsonPath("$").value(hasSize(0)));
        acts.see(our.staraPazova(), all).andExpect(jsonPath("$").value(hasSize(0)));
        acts.see(our.ljubljana(), all).andExpect(status().isNotFound());
    }

    @Test
    void isToldByThoseWhoAreAskedOnly() throws Exception {
        acts.apply(our.staraPazova(), dated, "APPLIED", "").andExpect(status().isForbidden());
        acts.apply(our.barGuest(), dated, "APPLIED", "").andExpect(status().is4xxClientError());
        acts.send(
                        our.bar(),
                        "/api/v1/obligations/" + dated + "/application",
                        "{\"status\": \"APPLIED\", \"organisationId\": \"%s\"}"
                                .formatted(our.kotor().organisationId()))
                .andExpect(status().isForbidden());
        acts.see(our.staraPazova(), "/regulations/obligations/" + dated)
                .andExpect(content().string(not(containsString("Sačuvajte stanje"))));
    }

    @Test
    void keepsWhatWasTypedWhenAFormHasToBeMended() throws Exception {
        http.perform(post("/regulations/obligations/{id}/application", dated)
                        .with(our.bar().signedIn())
                        .header("Accept-Language", "sr-Latn")
                        .param("status", "NOT_COMPETENT")
                        .param("note", "")
                        .param("link", "bar.me/odluka d'Artanjan"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("Veza ka dokazu: upišite celu adresu"),
                                containsString("bar.me/odluka d&#39;Artanjan"))));
        http.perform(post("/regulations/obligations/{id}/application", dated)
                        .with(our.bar().signedIn())
                        .header("Accept-Language", "sr-Latn")
                        .param("status", "NOT_COMPETENT")
                        .param("note", ""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Napišite zašto to nije vaša nadležnost")));
        http.perform(post("/regulations/obligations/{id}/application", dated)
                        .with(our.bar().signedIn())
                        .param("status", "APPLIED")
                        .param("note", "Odluka")
                        .param("link", "https://bar.example/odluka"))
                .andExpect(redirectedUrl("/regulations/obligations/" + dated));
        acts.see(our.bar(), "/regulations/obligations")
                .andExpect(content().string(allOf(containsString("primenjeno"), containsString("bez roka"))));
    }
}
