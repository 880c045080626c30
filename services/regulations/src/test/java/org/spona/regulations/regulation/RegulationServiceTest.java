package org.spona.regulations.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.ChosenIds;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.spona.regulations.RegulationsTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@RegulationsTest
class RegulationServiceTest {

    private final MockMvc http;
    private final Tenants tenants;
    private final TwoTenants our;
    private final UUID id = UUID.randomUUID();

    @Autowired
    RegulationServiceTest(MockMvc http, Tenants tenants, TwoTenants our) {
        this.http = http;
        this.tenants = tenants;
        this.our = our;
    }

    @Test
    void isRegisteredByStaffAndReadByTheNetwork() throws Exception {
        save(our.barEditor(), "Sl. list CG 27/2013", "2013-06-25").andExpect(status().isOk());

        http.perform(get("/regulations/{id}", id).with(our.kotor().signedIn()).header("Accept-Language", "sr-Latn"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Zakon o socijalnoj i dječjoj zaštiti"),
                                containsString("25. jun 2013."),
                                not(containsString("/edit")))));
        http.perform(get("/regulations/{id}", id).with(our.staraPazova().signedIn()))
                .andExpect(status().isNotFound());
        http.perform(get("/regulations/register?size=100").with(our.kotor().signedIn()))
                .andExpect(content().string(containsString(id.toString())));
        http.perform(get("/regulations/register?size=100")
                        .with(our.staraPazova().signedIn()))
                .andExpect(content().string(not(containsString(id.toString()))));
    }

    @Test
    void standsAmongThePartsThatAPhoneShowsInTwoRows() throws Exception {
        for (String path : new String[] {"/regulations/register", "/regulations/campaigns"}) {
            String page = http.perform(
                            get(path).with(our.barEditor().signedIn()).header("Accept-Language", "sr-Latn"))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
            String tabs = page.substring(page.indexOf("class=\"tabs\""));
            assertThat(tabs.substring(0, tabs.indexOf("<details")).split("<a ", -1))
                    .hasSize(5);
            assertThat(tabs.substring(0, tabs.indexOf("</nav>")).split("<a ", -1))
                    .hasSize(12);
            assertThat(tabs.contains("<strong>Kampanje</strong>")).isEqualTo(path.endsWith("campaigns"));
        }
    }

    @Test
    void isNotRegisteredByOfficersOrForOthers() throws Exception {
        save(our.bar(), "Sl. list CG 27/2013", "").andExpect(status().isForbidden());
        save(our.barEditor(), "Sl. list CG 27/2013", "").andExpect(status().isOk());
        save(our.bar(), "Sl. list CG 28/2013", "").andExpect(status().isForbidden());
        save(our.staraPazova(), "Sl. list CG 28/2013", "").andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sl. glasnik RS 24/2011",
                "\\\"Sl. glasnik RS\\\", br. 24/2011 i 117/2022 - odluka US",
                "„Сл. весник на РСМ“ бр. 104/2019",
                "NN 18/2022, 46/2022"
            })
    void takesGazettesAsLawyersCiteThem(String gazette) throws Exception {
        save(our.barEditor(), gazette, "").andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"24/2011", "Sl. glasnik RS", "Sl. glasnik RS 24-2011", "Sl. glasnik 24/201"})
    void refusesGazettesThatNobodyFinds(String gazette) throws Exception {
        save(our.barEditor(), gazette, "")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("gazette"));
    }

    @Test
    void showsAFormAgainWithAllThatWasTyped() throws Exception {
        http.perform(post("/regulations/{id}", id)
                        .with(our.barEditor().signedIn())
                        .header("Accept-Language", "sr-Latn")
                        .param("content.title", "Odluka opštine \"Bar\" o d'Artanjanu")
                        .param("content.kind", "DECISION")
                        .param("content.jurisdiction", "ME")
                        .param("content.gazette", "Sl. list CG 27/2013")
                        .param("content.inForceFrom", "31. 2. 2027.")
                        .param("content.links", "javascript:alert(1)", "", "")
                        .param("content.language", "cnr-Latn"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("Ovo se ne može pročitati kao datum"),
                                containsString("31. 2. 2027."),
                                containsString("Tekst propisa: upišite celu adresu"),
                                containsString("javascript:alert(1)"),
                                containsString("d&#39;Artanjanu"))));
    }

    @Test
    void savesAFormOnceAndOpensIt() throws Exception {
        for (int time = 0; time < 2; time++) {
            http.perform(post("/regulations/{id}", id)
                            .with(our.barEditor().signedIn())
                            .param("content.title", "Zakon o d'Artanjanu")
                            .param("content.kind", "LAW")
                            .param("content.jurisdiction", "ME")
                            .param("content.gazette", "Sl. list CG 27/2013")
                            .param("content.adoptedOn", "28. 5. 2013.")
                            .param("content.inForceFrom", "25. 6. 2013.")
                            .param("content.links", "https://www.example.org/a,b", "", "")
                            .param("content.language", "cnr-Latn"))
                    .andExpect(redirectedUrl("/regulations/" + id));
        }
        http.perform(get("/api/v1/regulations/{id}", id).with(our.kotor().signedIn()))
                .andExpect(jsonPath("$.title").value("Zakon o d'Artanjanu"))
                .andExpect(jsonPath("$.adoptedOn").value("2013-05-28"))
                .andExpect(jsonPath("$.inForceFrom").value("2013-06-25"))
                .andExpect(jsonPath("$.links[0]").value("https://www.example.org/a,b"));
    }

    @Test
    void isNotInForceBeforeItWasAdopted() throws Exception {
        http.perform(post("/regulations/{id}", id)
                        .with(our.barEditor().signedIn())
                        .header("Accept-Language", "sr-Latn")
                        .param("content.title", "Zakon o radu")
                        .param("content.kind", "LAW")
                        .param("content.jurisdiction", "ME")
                        .param("content.gazette", "Sl. list CG 27/2013")
                        .param("content.adoptedOn", "26. 6. 2013.")
                        .param("content.inForceFrom", "25. 6. 2013.")
                        .param("content.language", "cnr-Latn"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("pre nego što je donet"),
                                containsString("href=\"#content.adoptedInOrder\""),
                                containsString("26. 6. 2013."))));
    }

    @Test
    void saysAllThatIsMissing() throws Exception {
        http.perform(put("/api/v1/regulations/{id}", id)
                        .with(our.barEditor().signedIn())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"links\": [\"ftp://example.org\"], \"title\": \"" + "a".repeat(301) + "\"}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[*].field")
                        .value(hasItems("title", "kind", "gazette", "jurisdiction", "links")));
    }

    @Test
    void hasAnIdThatNobodyCanGuessOrTakeAway() throws Exception {
        Account elsewhere = tenants.account(
                our.staraPazova().organisationId(), our.staraPazova().networkId(), Role.EDITOR);
        String regulation = """
                {"title": "Odluka o radnoj grupi", "kind": "DECISION", "gazette": "Sl. list 5/2019", "language": "sr-Latn",
                 "jurisdiction": "%s", "visibility": "PRIVATE"}
                """;

        new ChosenIds(http, "/api/v1/regulations/{id}")
                .hold(our.barEditor(), regulation.formatted("ME"), elsewhere, regulation.formatted("RS"));
    }

    private ResultActions save(Account account, String gazette, String inForceFrom) throws Exception {
        return http.perform(put("/api/v1/regulations/{id}", id)
                .with(account.signedIn())
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        {"title": "Zakon o socijalnoj i dječjoj zaštiti", "kind": "LAW", "gazette": "%s", "language": "cnr-Latn",
                         "jurisdiction": "ME", "inForceFrom": "%s", "organisationId": "%s", "networkId": "%s"}
                        """.formatted(
                                gazette,
                                inForceFrom,
                                our.barEditor().organisationId(),
                                our.barEditor().networkId())));
    }
}
