package org.spona.members.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.members.MembersTest;
import org.spona.members.TwoNetworks;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** The make-up of a body comes from a table: looked at, mended, and taken as a whole. */
@MembersTest
class SeatImportTest {

    private final MockMvcTester http;
    private final TwoNetworks our;
    private final Tenants tenants;
    private final UUID id = UUID.randomUUID();
    private final String mail = "osoba." + id;
    private final String api = "/api/v1/bodies/" + id;
    private final String page = "/bodies/" + id + "/import";

    @Autowired
    SeatImportTest(MockMvcTester http, TwoNetworks our, Tenants tenants) {
        this.http = http;
        this.our = our;
        this.tenants = tenants;
        assertThat(send(http.put().uri(api), our.officer(), "{\"name\": \"Operativni tim\"}"))
                .hasStatusOk();
    }

    @Test
    void comesToSeatsAndPeopleInTheOrderOfTheirRankAndFoundsADraft() {
        String center = "Centar " + id;
        UUID institution = tenants.municipality(center, "Центар " + id, "ME");
        String table = """
                Ustanova;Uloga;Glasa;Ime i prezime;E-adresa;Član/zamenik;Od;Do;Akt
                Opština;predsednik;da;Potpredsednica Opštine;%1$s.a@bar.example;član;12. 3. 2026.;;Rešenje 1
                %2$s;;;Druga Zamenica;%1$s.b@bar.example;2. zamenica;;;
                %2$s;;;Direktorka Centra;%1$s.c@bar.example;delegat;;31. 12. 2099.;
                %2$s;;;Prva Zamenica;%1$s.d@bar.example;zamenik 1;;;
                Savez;posmatrač;;;;;;;
                """.formatted(mail, "Центар " + id);

        assertThat(preview(table, ""))
                .contains("\"founds\":true", "\"canBeTaken\":true", institution.toString(), "\"fate\":\"SEAT\"")
                .contains("\"questions\":[{\"written\":\"Opština\"");
        assertThat(send(http.post().uri(api + "/import"), our.officer(), json(table, "")))
                .hasStatusOk();

        String body = get(api, our.officer());
        assertThat(body)
                .contains("\"status\":\"ACTIVE\"", "Potpredsednica Opštine", "Rešenje 1", institution.toString());
        assertThat(body.indexOf("Direktorka Centra")).isLessThan(body.indexOf("Prva Zamenica"));
        assertThat(body.indexOf("Prva Zamenica")).isLessThan(body.indexOf("Druga Zamenica"));
        assertThat(body).contains("\"role\":\"OBSERVER\",\"voting\":false");

        assertThat(preview(table, "")).doesNotContain("NAMED", "REFUSED").contains("\"canBeTaken\":false");
        assertThat(send(http.post().uri(api + "/import"), our.officer(), json(table, "")))
                .hasStatusOk();
        assertThat(get(api, our.officer())).isEqualTo(body);
    }

    @Test
    void saysInEachRowWhatToMendAndTakesNothingUntilThen() {
        String table = """
                Ustanova,Uloga,Glasa,Ime i prezime,E-adresa,Svojstvo,Od
                Policija,načelnik,,,,,
                Sud,,možda,,,,
                Škola,,,Jednoime,nije adresa,direktor,31. 2. 2027.
                Dom,,,Prva Osoba,%1$s.a@bar.example,delegat,
                Dom,,,Druga Osoba,%1$s.b@bar.example,delegat,
                Dom,,,Treća Osoba,%1$s.a@bar.example,zamenik,
                """.formatted(mail);

        assertThat(preview(table, ""))
                .contains(
                        "„načelnik“ nije uloga",
                        "„možda“ ne kazuje",
                        "Napišite ime i prezime",
                        "„direktor“ ne kazuje ko je delegat",
                        "„31. 2. 2027.“ nije dan",
                        "stoji već u redu 5",
                        "\"canBeTaken\":false");
        assertThat(send(http.post().uri(api + "/import"), our.officer(), json(table, "")))
                .hasStatus(422);
        assertThat(get(api, our.officer())).contains("\"seats\":[]", "\"status\":\"DRAFT\"");
    }

    @Test
    void asksWhichInstitutionIsMeantWhereTheDirectoryKnowsSeveral() {
        String name = "Dom zdravlja " + id;
        UUID first = tenants.municipality(name, name, "ME");
        tenants.municipality(name, name, "RS");

        assertThat(preview("Ustanova\n" + name, "")).contains("zna više ustanova", "\"canBeTaken\":false");
        assertThat(preview(
                        "Ustanova\n" + name,
                        ", \"institutions\": [{\"written\": \"%s\", \"chosen\": \"%s (opština, Crna Gora)\"}]"
                                .formatted(name, name)))
                .contains(first.toString(), "\"canBeTaken\":true");
        assertThat(preview(
                        "Ustanova\n" + name,
                        ", \"institutions\": [{\"written\": \"%s\", \"asWritten\": true}]".formatted(name)))
                .contains("\"organisationId\":null", "\"canBeTaken\":true");
        assertThat(http.get()
                        .uri("/bodies/institutions?field=institutions[0].chosen&institutions[0].chosen=" + name)
                        .with(our.officer().signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains(name + " (opština, Crna Gora)", name + " (opština, Srbija)");
    }

    @Test
    void leadsByPageFromAFileOverColumnsToTheBody() {
        MvcTestResult looked = file("Ko,Ko je to\nPolicija," + mail + "@bar.example\n");
        assertThat(looked).hasStatusOk().bodyText().contains("Nijedna kolona se ne zove", "columns.institution");

        String table = "Ko,Ko je to\nPolicija,Načelnik Stanice," + mail + "@bar.example\n";
        MvcTestResult again = form(
                page + "/preview",
                Map.of("table", table, "columns.institution", "0", "columns.name", "1", "columns.email", "2"));
        assertThat(again).hasStatusOk().bodyText().contains("nije u imeniku", "Unesite i osnujte", "imenuje se");

        assertThat(form(
                        page + "/take",
                        Map.of("table", table, "columns.institution", "0", "columns.name", "1", "columns.email", "2")))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/bodies/" + id);
        assertThat(get("/bodies/" + id, our.officer())).contains("Načelnik Stanice");
    }

    @Test
    void saysWhatIsWrongWithAFileOrARowOnThePage() {
        assertThat(file("")).hasStatus(422).bodyText().contains("Izaberite datoteku");
        assertThat(form(page + "/take", Map.of("table", "Ustanova,Uloga\nPolicija,načelnik\n")))
                .hasStatus(422)
                .bodyText()
                .contains("Ništa nije uneto", "nije uloga mesta", "Policija");
        assertThat(form(page + "/take", Map.of("table", "")))
                .hasStatus(422)
                .bodyText()
                .contains("nalepite redove");
        StringBuilder many = new StringBuilder("Ustanova\n");
        for (int at = 0; at < 201; at++) {
            many.append("Ustanova broj ").append(at).append('\n');
        }
        assertThat(form(page + "/preview", Map.of("table", many.toString())))
                .hasStatus(422)
                .bodyText()
                .contains("najviše 200 mesta");
    }

    @Test
    void refusesADraftThatIsNotComplete() {
        assertThat(send(http.put().uri(api), our.officer(), "{\"name\": \"\"}")).hasStatusOk();
        String table = "Ustanova,Ime i prezime,E-adresa\nPolicija,Načelnik Stanice," + mail + "@bar.example\n";
        assertThat(send(http.post().uri(api + "/import"), our.officer(), json(table, "")))
                .hasStatus(422)
                .bodyText()
                .contains("Upišite naziv");
        assertThat(get(api, our.officer())).contains("\"seats\":[]", "\"status\":\"DRAFT\"");
    }

    @Test
    void isForNobodyElse() {
        for (Account other : new Account[] {our.stranger(), our.guest()}) {
            assertThat(http.get().uri(page).with(other.signedIn())).hasStatus(404);
            assertThat(send(http.post().uri(api + "/import/preview"), other, json("Ustanova\nPolicija\n", "")))
                    .hasStatus(404);
            assertThat(send(http.post().uri(api + "/import"), other, json("Ustanova\nPolicija\n", "")))
                    .hasStatus(404);
        }
        assertThat(get(api, our.officer())).contains("\"seats\":[]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sr-Latn", "sr-Cyrl", "en"})
    void saysEverythingInTheLanguageOfTheReader(String language) {
        assertThat(http.get()
                        .uri(page)
                        .header("Cookie", "spona-language=" + language)
                        .with(our.officer().signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("lang=\"" + language + "\"", "<h1", "</html>")
                .doesNotContain("??", "{0}");
        assertThat(http.post()
                        .uri(page + "/preview")
                        .header("Cookie", "spona-language=" + language)
                        .param(
                                "table",
                                "Ustanova,Uloga,Ime i prezime,E-adresa\nPolicija,,Načelnik Stanice,a@b.example\nSud,sudija,,\n")
                        .with(our.officer().signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("lang=\"" + language + "\"", "</html>")
                .doesNotContain("??", "{0}");
    }

    private MvcTestResult file(String content) {
        return http.post()
                .uri(page)
                .multipart()
                .file(new MockMultipartFile("file", "sastav.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8)))
                .with(our.officer().signedIn())
                .exchange();
    }

    private MvcTestResult form(String address, Map<String, String> fields) {
        var request = http.post().uri(address).with(our.officer().signedIn());
        fields.forEach(request::param);
        return request.exchange();
    }

    private String preview(String table, String more) {
        MvcTestResult result = send(http.post().uri(api + "/import/preview"), our.officer(), json(table, more));
        assertThat(result).hasStatusOk();
        return text(result);
    }

    private static String json(String table, String more) {
        return "{\"table\": " + JsonMapper.shared().writeValueAsString(table) + more + "}";
    }

    private static MvcTestResult send(MockMvcTester.MockMvcRequestBuilder request, Account by, String json) {
        return request.contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .with(by.signedIn())
                .exchange();
    }

    private String get(String address, Account by) {
        MvcTestResult result = http.get().uri(address).with(by.signedIn()).exchange();
        assertThat(result).hasStatusOk();
        return text(result);
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
