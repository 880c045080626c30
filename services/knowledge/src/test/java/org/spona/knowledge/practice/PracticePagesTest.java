package org.spona.knowledge.practice;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.LinkedHashMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.knowledge.KnowledgeTest;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@KnowledgeTest
class PracticePagesTest {

    private final MockMvc http;
    private final Tenants tenants;
    private final TwoTenants our;
    private final UUID id = UUID.randomUUID();

    @Autowired
    PracticePagesTest(MockMvc http, Tenants tenants, TwoTenants our) {
        this.http = http;
        this.tenants = tenants;
        this.our = our;
    }

    @Test
    void offersAnEmptyFormInTheLanguageOfTheWorkplace() throws Exception {
        see(our.bar(), get("/practices/{id}/edit", id))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Napišite praksu"),
                                containsString("Bar, Mreža Crne Gore"),
                                containsString("value=\"cnr-Latn\" selected"))));
    }

    @Test
    void showsTheTextAsReadersWillSeeIt() throws Exception {
        see(
                        our.bar(),
                        post("/practices/preview")
                                .header("HX-Request", "true")
                                .param("content.body", "**Dva** tima")
                                .param("content.language", "cnr-Latn"))
                .andExpect(content()
                        .string(allOf(
                                containsString("<strong>Dva</strong> tima"),
                                containsString("lang=\"cnr-Latn\""),
                                containsString("Kako će se videti"))));
    }

    @Test
    void savesPublishesAndShowsAPractice() throws Exception {
        send(our.bar(), form("then", "SUBMIT")).andExpect(redirectedUrl("/practices/" + id + "/submit"));
        see(our.bar(), get("/practices/{id}/submit", id))
                .andExpect(content().string(containsString("Predati praksu uredništvu?")));
        send(our.bar(), post("/practices/{id}/submit", id)).andExpect(redirectedUrl("/practices/" + id));
        see(our.barEditor(), get("/practices/{id}/publish", id))
                .andExpect(content().string(containsString("Videće je sve organizacije mreže")));
        send(our.barEditor(), post("/practices/{id}/publish", id)).andExpect(status().is3xxRedirection());

        see(our.kotor(), get("/practices/{id}", id))
                .andExpect(content()
                        .string(allOf(
                                containsString("12.000 € godišnje"),
                                containsString("CC BY: uz navođenje autora"),
                                containsString("<h2>Potreba</h2>"),
                                containsString("vidi cela mreža"),
                                not(containsString("/edit")))));
        see(our.staraPazova(), get("/practices/{id}", id)).andExpect(status().isNotFound());
    }

    @Test
    void leadsToTheSiteOfTheMunicipality() throws Exception {
        tenants.site(our.bar().organisationId(), "https://bar.example");
        send(
                our.bar(),
                form("content.municipalityId", our.bar().organisationId().toString()));

        see(our.bar(), get("/practices/{id}", id))
                .andExpect(content().string(containsString("href=\"https://bar.example\"")));
    }

    @Test
    void showsContentInTheScriptThatTheReaderChose() throws Exception {
        send(our.bar(), form("then", "SHOW"));

        see(our.bar(), get("/practices/{id}", id).param("language", "sr-Cyrl"))
                .andExpect(content()
                        .string(allOf(containsString("Мобилни тим општине Бар"), containsString("lang=\"cnr-Cyrl\""))));
    }

    @Test
    void keepsAllThatWasTypedWhenSomethingHasToBeMended() throws Exception {
        send(our.bar(), form("content.periodTo", "1999"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("Godina početka ne može biti posle godine završetka."),
                                containsString("Stariji ljudi žive sami."),
                                containsString("value=\"1999\""))));
    }

    @Test
    void savesAnIncompleteDraftAndSaysAtTheFieldsWhatIsMissingBeforeItIsSubmitted() throws Exception {
        send(our.bar(), form("content.summary", "").param("then", "SUBMIT"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("id=\"content.summary-error\""),
                                containsString("Stariji ljudi žive sami."))));

        see(our.bar(), get("/practices/mine")).andExpect(content().string(containsString("Mobilni tim opštine Bar")));
    }

    @Test
    void savesAsOneTypesAndBringsTheNextVersion() throws Exception {
        send(our.bar(), form("autosave", "true").header("HX-Request", "true"))
                .andExpect(status().isOk())
                .andExpect(header().string("HX-Trigger", "spona-saved"))
                .andExpect(content()
                        .string(allOf(containsString("name=\"version\" value=\"0\""), not(containsString("<html")))));
    }

    @Test
    void leavesNoDraftWhenNothingWasWritten() throws Exception {
        UUID id = UUID.randomUUID();
        http.perform(post("/practices/{id}", id)
                        .param("autosave", "true")
                        .param("visibility", "REGION")
                        .header("HX-Request", "true")
                        .with(our.bar().signedIn()))
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("HX-Trigger"));
        http.perform(get("/practices/{id}", id).with(our.bar().signedIn())).andExpect(status().isNotFound());
    }

    @Test
    void tellsBeforeWritingOverAnothersWork() throws Exception {
        send(our.bar(), form("then", "STAY"));
        send(our.bar(), form("content.title", "Mobilni timovi"));

        send(our.bar(), form("version", "0"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("Tim obilazi starije na selu."),
                                containsString("name=\"version\" value=\"1\""))));
    }

    @Test
    void showsTheAuthorWhyADraftCameBack() throws Exception {
        send(our.bar(), form("then", "STAY"));
        send(our.bar(), post("/practices/{id}/submit", id));
        send(our.barEditor(), post("/practices/{id}/return", id).param("reason", " "))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Napišite šta treba doraditi.")));
        send(our.barEditor(), post("/practices/{id}/return", id).param("reason", "Dodaj rezultate."))
                .andExpect(status().is3xxRedirection());

        see(our.bar(), get("/practices/{id}/edit", id)).andExpect(content().string(containsString("Dodaj rezultate.")));
    }

    @Test
    void listsOnlyWhatTheOwnOrganisationWrote() throws Exception {
        send(our.bar(), form("then", "STAY"));

        see(our.bar(), get("/practices/mine")).andExpect(content().string(containsString("Mobilni tim opštine Bar")));
        see(our.kotor(), get("/practices/mine"))
                .andExpect(content()
                        .string(allOf(
                                not(containsString("Mobilni tim opštine Bar")),
                                containsString("Ovde će biti prakse"))));
        see(our.barGuest(), get("/practices/mine"))
                .andExpect(content().string(not(containsString("Mobilni tim opštine Bar"))));
    }

    @Test
    void rendersMarkdownWithoutLettingMarkupThrough() throws Exception {
        send(our.bar(), form("content.body", "<script>alert(1)</script> [ovde](javascript:alert(1))"));

        see(our.bar(), get("/practices/{id}", id))
                .andExpect(content().string(not(containsString("<script>alert"))))
                .andExpect(content().string(not(containsString("href=\"javascript"))));
    }

    @Test
    void refusesAFormWithoutWorkplaceInWords() throws Exception {
        see(our.barGuest(), get("/practices/{id}/edit", id))
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("Nemate članstvo za ovaj korak")));
    }

    private ResultActions see(Account account, MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.with(account.signedIn()).header("Accept-Language", "sr-Latn"));
    }

    private ResultActions send(Account account, MockHttpServletRequestBuilder request) throws Exception {
        return see(account, request);
    }

    private MockHttpServletRequestBuilder form(String name, String value) {
        var form = new LinkedHashMap<String, String>();
        form.put("content.title", "Mobilni tim opštine Bar");
        form.put("content.summary", "Tim obilazi starije na selu.");
        form.put("content.body", "## Potreba\n\nStariji ljudi žive sami.");
        form.put("content.language", "cnr-Latn");
        form.put("content.topics", "MOBILE_TEAMS");
        form.put("content.periodFrom", "2003");
        form.put("content.yearlyCost", "12000");
        form.put("content.licence", "CC_BY");
        form.put("visibility", "NETWORK");
        form.put(name, value);
        var request = post("/practices/{id}", id);
        form.forEach(request::param);
        return request;
    }
}
