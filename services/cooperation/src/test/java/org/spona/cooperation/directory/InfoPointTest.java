package org.spona.cooperation.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spona.cooperation.CooperationTest;
import org.spona.cooperation.Scripts;
import org.spona.platform.findable.Findable;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.Mails;
import org.spona.platform.test.PublicPage;
import org.spona.platform.test.ServiceDatabase;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** An info point for returnees: entered, found, on a public page, checked by its provider by a link, had as HSDS. */
@CooperationTest
class InfoPointTest {

    private static final String API = "/api/v1/services/";
    private static final Pattern LINK = Pattern.compile("/services/checks/([\\w-]{27})");

    private final MockMvc http;
    private final Scripts scripts;
    private final Tenants tenants;
    private final TwoTenants our;
    private final ServiceDatabase database;
    private final String word = "Tacka" + UUID.randomUUID().toString().substring(0, 8);
    private final String provider = word.toLowerCase(Locale.ROOT) + "@otaharin.example";

    @Autowired
    InfoPointTest(MockMvc http, Scripts scripts, Tenants tenants, TwoTenants our, ServiceDatabase database) {
        this.http = http;
        this.scripts = scripts;
        this.tenants = tenants;
        this.our = our;
        this.database = database;
    }

    @Test
    void isFoundInEitherScriptAndStandsOnAPublicPage() throws Exception {
        UUID id = published("PUBLIC", "");

        scripts.see(our.ljubljana(), "/services?q=информације за повратнике&size=100")
                .andExpect(content().string(containsString(word)));
        http.perform(get("/services?q=informacije za povratnike&size=100"))
                .andExpect(content().string(containsString(word)))
                .andExpect(content().string(containsString("<circle")));
        String page = http.perform(get("/services/" + id))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("lična karta")))
                .andExpect(content().string(not(containsString(provider))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        var told = PublicPage.jsonLd(page);
        assertThat(told.path("@type").toString()).contains("GovernmentService", "cpsv:PublicService");
        for (String mandatory : List.of("dct:identifier", "dct:title", "dct:description", "cv:hasCompetentAuthority")) {
            assertThat(told.path(mandatory).isMissingNode()).as(mandatory).isFalse();
        }
        assertThat(page).contains("44.7");
        scripts.announces(Findable.TOPIC, id, "org.spona.findable.announced");
    }

    @Test
    void isCheckedByItsProviderByALinkWithoutAnAccount() throws Exception {
        UUID id = published("PUBLIC", provider);
        String link = awaitLink();

        http.perform(get("/services/checks/" + link))
                .andExpect(status().isOk())
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(content().string(containsString(word)));
        http.perform(post("/services/checks/" + link).param("answer", "WRONG").header("Accept-Language", "sr-Latn"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Napišite šta nije tačno")));
        http.perform(post("/services/checks/" + link).param("answer", "WRONG").param("words", "Radimo do 14."))
                .andExpect(status().is3xxRedirection());
        scripts.see(our.bar(), API + id).andExpect(jsonPath("$.checkedOn").doesNotExist());
        scripts.see(our.bar(), "/services/" + id).andExpect(content().string(containsString("Radimo do 14.")));
        scripts.see(our.kotor(), "/services/" + id)
                .andExpect(content().string(not(containsString("Radimo do 14."))))
                .andExpect(content().string(not(containsString(provider))));

        http.perform(put("/api/v1/services/checks/" + link)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"answer\": \"CORRECT\", \"freePlaces\": 4}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.checkedBy").value("PROVIDER"))
                .andExpect(jsonPath("$.freePlaces").value(4));
        scripts.see(our.kotor(), "/services/" + id).andExpect(content().string(containsString("proverio pružalac")));
        http.perform(get("/services/checks/" + "x".repeat(27))).andExpect(status().isNotFound());
    }

    @Test
    void asksOncePerHalfYear() throws Exception {
        UUID id = published("NETWORK", provider);
        awaitLink();

        // An edit makes the worker look again; once it has asked of the other, it had nothing more to ask of this one.
        scripts.sent(our.bar(), API + id, service("NETWORK", provider));
        UUID other = published("NETWORK", "druga-" + provider);
        Mails.awaitedBy("druga-" + provider);
        assertThat(links(other)).isOne();
        assertThat(links(id)).isOne();
        scripts.act(our.bar(), API + id + "/ask").andExpect(status().isNoContent());
        assertThat(links(id)).isEqualTo(2);
        scripts.act(our.kotor(), API + id + "/ask").andExpect(status().isForbidden());
        UUID silent = published("NETWORK", "");
        scripts.act(our.bar(), API + silent + "/ask").andExpect(status().isConflict());
    }

    @ParameterizedTest
    @EnumSource(Visibility.class)
    void isShownToThoseWhoMayReadIt(Visibility visibility) throws Exception {
        UUID id = published(visibility.name(), "");
        var ownership = new Ownership(our.bar().organisationId(), our.bar().networkId(), visibility);

        for (var account : our.everybody().entrySet()) {
            boolean reads = tenants.reader(account.getValue()).reads(ownership);
            for (String path : List.of(
                    "/services/" + id,
                    "/services?size=100",
                    "/services/export.csv",
                    API + id,
                    "/api/v1/services?size=100",
                    API + id + "/hsds",
                    API + "hsds?size=100")) {
                assertThat(Scripts.body(scripts.see(account.getValue(), path)).contains(word))
                        .as("%s, %s, %s", account.getKey(), visibility, path)
                        .isEqualTo(reads);
            }
        }
    }

    @Test
    void showsADraftToItsOrganisationOnly() throws Exception {
        UUID id = UUID.randomUUID();
        scripts.sent(our.bar(), API + id, service("PUBLIC", provider));

        for (Account other : List.of(our.barEditor(), our.kotor(), our.staraPazova(), our.barGuest())) {
            scripts.see(other, "/services/" + id).andExpect(status().isNotFound());
            scripts.see(other, API + id + "/hsds").andExpect(status().isNotFound());
        }
        scripts.see(our.bar(), "/services/" + id).andExpect(content().string(containsString(provider)));
        scripts.discard(our.bar(), API + id).andExpect(status().isNoContent());
    }

    @Test
    void comesInAsHsdsAndGoesOutAgain() throws Exception {
        UUID first = published("PUBLIC", "");
        String hsds = Scripts.body(scripts.see(our.bar(), API + first + "/hsds")
                .andExpect(jsonPath("$.status").value("active"))
                .andExpect(jsonPath("$.schedules[0].byday").value("MO,TU"))
                .andExpect(
                        jsonPath("$.service_at_locations[0].location.latitude").value(44.757)));
        UUID second = UUID.randomUUID();

        scripts.sent(our.kotor(), API + second + "/hsds", hsds);
        scripts.sent(our.kotor(), API + second + "/hsds", hsds);

        scripts.see(our.kotor(), API + second + "/hsds")
                .andExpect(jsonPath("$.status").value("inactive"))
                .andExpect(jsonPath("$.name").value(containsString(word)))
                .andExpect(jsonPath("$.required_documents[0].document").value("lična karta"))
                .andExpect(jsonPath("$.schedules[0].opens_at").value("08:00"));
        scripts.send(our.kotor(), API + UUID.randomUUID() + "/hsds", "{\"name\": \"X\", \"url\": \"nigde\"}")
                .andExpect(status().isUnprocessableContent());
        scripts.see(our.bar(), API + "hsds?q=" + word)
                .andExpect(jsonPath("$.total_items").value(1))
                .andExpect(jsonPath("$.page_number").value(1));
    }

    @Test
    void isEnteredCheckedAndClosedByPage() throws Exception {
        UUID id = UUID.randomUUID();
        scripts.see(our.bar(), "/services/" + id + "/edit").andExpect(status().isOk());
        scripts.form(
                        our.bar(),
                        "/services/" + id,
                        "content.name",
                        word,
                        "content.hours[0].days",
                        "MONDAY",
                        "content.hours[0].opens",
                        "15:00",
                        "content.hours[0].closes",
                        "8")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Kraj radnog vremena je pre početka")));
        scripts.form(
                        our.bar(),
                        "/services/" + id,
                        "content.name",
                        word,
                        "content.freePlaces",
                        "3",
                        "content.freePlacesOn",
                        "1. 3. 2026.",
                        "checkEmail",
                        "nije adresa")
                .andExpect(status().isUnprocessableContent());
        scripts.form(
                        our.bar(),
                        "/services/" + id,
                        "content.name",
                        word,
                        "content.freePlaces",
                        "3",
                        "content.freePlacesOn",
                        "1. 3. 2026.")
                .andExpect(status().is3xxRedirection());
        for (String step : List.of("publish", "check", "close")) {
            scripts.see(our.bar(), "/services/" + id + "/" + step).andExpect(status().isOk());
            scripts.form(our.bar(), "/services/" + id + "/" + step).andExpect(status().is3xxRedirection());
        }
        scripts.see(our.bar(), "/services/" + id).andExpect(content().string(containsString("Ove usluge više nema")));
        scripts.see(our.bar(), "/services/" + id + "/history").andExpect(status().isOk());
        scripts.see(our.bar(), "/services/blocks/actions").andExpect(status().isOk());
    }

    private UUID published(String visibility, String email) throws Exception {
        UUID id = UUID.randomUUID();
        scripts.sent(our.bar(), API + id, service(visibility, email));
        scripts.acted(our.bar(), API + id + "/publish");
        return id;
    }

    private String service(String visibility, String email) {
        return """
                {"name": "Info tačka za povratnike %s", "kind": "INFO_POINT", "language": "sr-Latn", "visibility": "%s", "checkEmail": "%s",
                 "description": "Uspostavljena je info tačka: informacije za povratnike.", "forWhom": "Informacije za povratnike iz zemalja Zapadne Evrope",
                 "documents": "lična karta", "spoken": "romski", "place": "Bijeljina", "latitude": 44.757, "longitude": 19.216,
                 "hours": [{"days": ["TUESDAY", "MONDAY"], "opens": "8", "closes": "15.00"}]}
                """.formatted(word, visibility, email);
    }

    /** The secret of the mail that the worker has written. */
    private String awaitLink() {
        var link = LINK.matcher(Mails.awaitedBy(provider).text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private long links(UUID id) {
        return database.values(Long.class, "select count(*) from service_check_link where service_id = ?", id)
                .getFirst();
    }
}
