package org.spona.meetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spona.meetings.Convener;
import org.spona.meetings.Convener.Networks;
import org.spona.meetings.EventsTest;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@EventsTest
class MeetingPagesTest {

    private final MockMvcTester site;
    private final Convener convener;
    private final Tenants tenants;
    private final Networks our;
    private final UUID id = UUID.randomUUID();

    @Autowired
    MeetingPagesTest(MockMvcTester site, Convener convener, Tenants tenants) {
        this.site = site;
        this.convener = convener;
        this.tenants = tenants;
        this.our = convener.found();
    }

    @Test
    void leadsFromTheFormToTheListAndToTheQuestion() {
        assertThat(see(our.coordinator(), "/meetings/" + id + "/edit"))
                .hasStatusOk()
                .bodyText()
                .contains("Zakažite sastanak", "Podgorica");
        assertThat(save(Map.of("then", "INVITEES"))).hasRedirectedUrl("/meetings/" + id + "/invitees");
        assertThat(see(our.coordinator(), "/meetings/" + id + "/edit"))
                .bodyText()
                .contains("value=\"2027-03-12T10:00\"", "value=\"Izvještaj o radu\"", "<option value=\"20\" selected");
        assertThat(see(our.coordinator(), "/meetings/" + id + "/invitees"))
                .bodyText()
                .contains("Na spisku još nema nikoga", "opština", "službenik/ca");
        assertThat(see(our.coordinator(), "/meetings/" + id + "/send"))
                .hasRedirectedUrl("/meetings/" + id + "/invitees");

        assertThat(post("/invitees", Map.of("who", "PART", "part.roles", "OFFICER", "part.countries", "ME")))
                .hasRedirectedUrl("/meetings/" + id + "/invitees");

        assertThat(see(our.coordinator(), "/meetings/" + id + "/invitees"))
                .bodyText()
                .contains("Na spisku (2)", "Kotor");
        assertThat(see(our.coordinator(), "/meetings/" + id + "/send"))
                .bodyText()
                .contains("Poslati pozive?", "Poziv stiže na 2 adrese. Institucije: 2");
        assertThat(post("/send", Map.of())).hasRedirectedUrl("/meetings/" + id);
        assertThat(see(our.people().bar(), "/meetings/" + id))
                .bodyText()
                .contains("petak, 12. mart 2027. u 10:00–12:00", "Vaš odgovor", "Izvještaj o radu")
                .doesNotContain("Otkažite sastanak", "/edit");
        assertThat(see(our.people().kotor(), "/meetings/blocks/new")).bodyText().contains("Prvi sastanak tima");
    }

    @Test
    void invitesThoseWhoFollowATopicAndWorkWhereManyLive() {
        tenants.follows(our.people().bar().personId(), "HOUSING", "stanovanje uz podršku");
        tenants.follows(our.people().kotor().personId(), "HOUSING", "stanovanje uz podršku");
        tenants.population(our.people().bar().organisationId(), 42_000);
        save(Map.of());

        assertThat(see(our.coordinator(), "/meetings/" + id + "/invitees"))
                .bodyText()
                .contains("Prate temu", "stanovanje uz podršku");
        assertThat(post(
                        "/invitees",
                        Map.of("who", "PART", "part.populationFrom", "50000", "part.populationTo", "40000")))
                .bodyText()
                .contains("Najmanji broj stanovnika ne može biti veći od najvećeg.", "value=\"50000\"");
        assertThat(post("/invitees", Map.of("who", "PART", "part.topics", "HOUSING", "part.populationFrom", "40000")))
                .hasRedirectedUrl("/meetings/" + id + "/invitees");

        assertThat(see(our.coordinator(), "/meetings/" + id + "/invitees"))
                .bodyText()
                .contains("Na spisku (1)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            content.time.startsAt | sutra ujutru         | sutra ujutru         | Ovo se ne može pročitati kao dan i sat
            content.time.startsAt | 31. 2. 2027. u 10:00 | 31. 2. 2027. u 10:00 | Ovo se ne može pročitati kao dan i sat
            content.time.endsAt   | 12. 3. 2027. u 9:00  | 2027-03-12T09:00     | Kraj je pre početka
            content.time.startsAt | 28. 3. 2027. u 2:30  | 2027-03-28T02:30     | Početak pada u sat koji ne postoji
            online.link           | zoom                 | zoom                 | Veza za učešće: upišite celu adresu
            """)
    void saysWhatToMendAndKeepsWhatWasTyped(String field, String typed, String shown, String told) {
        assertThat(save(Map.of(field, typed)))
                .hasStatus(422)
                .bodyText()
                .contains(
                        told, "value=\"" + shown + "\"", "value=\"Prvi sastanak tima\"", "value=\"Izvještaj o radu\"");
    }

    @Test
    void asksBeforeAnswersLapseAndLosesNothingTyped() {
        convened();
        convener.put("/api/v1/meetings/" + id + "/answer", our.people().bar(), "{\"answer\": \"YES\"}");
        Map<String, String> later =
                Map.of("content.time.endsAt", "12. 3. 2027. u 13:00", "content.purpose", "Plan\nrada");

        assertThat(save(later))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Promeniti vreme ili mesto sastanka?",
                        "Izmena stiže na 2 adrese",
                        "Prestaje da važi 1 odgovor",
                        "petak, 12. mart 2027. u 10:00–12:00 → petak, 12. mart 2027. u 10:00–13:00",
                        "name=\"content.agenda[0].title\" value=\"Izvještaj o radu\"",
                        "name=\"content.purpose\" value=\"Plan\nrada\"");
        assertThat(inTheApi()).contains("2027-03-12T12:00");

        assertThat(save(with(later, Map.of("moveConfirmed", "true", "then", "EDIT"))))
                .hasStatusOk()
                .bodyText()
                .contains("Izmena sastanka", "value=\"2027-03-12T13:00\"", "value=\"Izvještaj o radu\"");
        assertThat(inTheApi()).contains("2027-03-12T12:00");

        assertThat(save(with(later, Map.of("moveConfirmed", "true")))).hasRedirectedUrl("/meetings/" + id);
        assertThat(inTheApi()).contains("2027-03-12T13:00");
    }

    @Test
    void asksNothingWhenTimeAndPlaceAreTheSame() {
        convened();

        assertThat(save(Map.of(
                        "content.title", "Drugi sastanak tima",
                        "content.place", " Opština  Bar ",
                        "content.time.zone", "Europe/Belgrade")))
                .hasRedirectedUrl("/meetings/" + id);
    }

    @Test
    void movesNothingByTheApiBeforeItIsConfirmed() {
        convened();

        assertThat(convener.put("/api/v1/meetings/" + id, our.coordinator(), """
                        {"title": "Prvi sastanak tima", "language": "cnr-Latn", "place": "Dom kulture", "visibility": "NETWORK", "time": {
                          "startsAt": "2027-03-12T10:00", "endsAt": "2027-03-12T12:00", "zone": "Europe/Podgorica"}}"""))
                .hasStatus(409)
                .bodyText()
                .contains("meeting-move-unconfirmed");
    }

    @Test
    void isCancelledWithAReasonThatEverybodyReads() {
        convened();
        assertThat(see(our.coordinator(), "/meetings/" + id + "/cancel"))
                .bodyText()
                .contains("Otkaz stiže na 2 adrese", "Razlog");
        assertThat(post("/cancel", Map.of("reason", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("Upišite zašto se sastanak otkazuje.", "Otkaz stiže na 2 adrese");
        assertThat(post("/cancel", Map.of("reason", "x".repeat(501)))).hasStatus(422);

        assertThat(post("/cancel", Map.of("reason", "Sala je poplavljena"))).hasRedirectedUrl("/meetings/" + id);

        assertThat(see(our.people().bar(), "/meetings/" + id))
                .bodyText()
                .contains("Sastanak je otkazan.", "Razlog: Sala je poplavljena");
        assertThat(inTheApi()).contains("\"cancelReason\":\"Sala je poplavljena\"");
        assertThat(see(our.people().bar(), "/meetings?size=100")).bodyText().doesNotContain(id.toString());
        assertThat(see(our.people().bar(), "/meetings?when=CANCELLED&size=100"))
                .bodyText()
                .contains(id.toString(), "Otkazani");
    }

    @Test
    void drawsTheAnswersForWhoConvenes() {
        convened();

        assertThat(see(our.coordinator(), "/meetings/" + id))
                .bodyText()
                .contains("<svg class=\"bar\"", "<caption class=\"visually-hidden\">Odgovori</caption>");
        assertThat(see(our.people().bar(), "/meetings/" + id)).bodyText().doesNotContain("<svg class=\"bar\"");
    }

    @Test
    void sendsNothingInThePast() {
        save(Map.of("content.time.startsAt", "12. 3. 2021. u 10.00", "content.time.endsAt", "12.3.2021. 12:00"));
        post("/invitees", Map.of("who", "ALL"));

        assertThat(see(our.coordinator(), "/meetings/" + id + "/send")).hasRedirectedUrl("/meetings/" + id + "/edit");
        assertThat(convener.send(id, our)).hasStatus(422).bodyText().contains("startsAt");
    }

    @Test
    void saysWhichLineOfGuestsCannotBeRead() {
        save(Map.of());
        String lines =
                "Zorica O'Konor; zorica@crvenikrst.example; Opštinska organizacija Crvenog krsta Bar\nbez adrese";

        assertThat(post("/invitees", Map.of("guestLines", lines)))
                .hasStatus(422)
                .bodyText()
                .contains("2. red se ne može pročitati: „bez adrese“", "Zorica O&#39;Konor; zorica@crvenikrst.example");
        assertThat(post(
                        "/invitees",
                        Map.of("guestLines", lines.lines().findFirst().orElseThrow())))
                .hasStatus3xxRedirection();
        assertThat(see(our.coordinator(), "/meetings/" + id))
                .bodyText()
                .contains("Zorica O&#39;Konor", "zorica@crvenikrst.example");
    }

    @Test
    void saysWhichAddressOfAGuestCannotBeWrittenTo() {
        save(Map.of());

        assertThat(post("/invitees", Map.of("guestLines", "Miloš; miloš.probni@bar.example")))
                .hasStatus(422)
                .bodyText()
                .contains("Slova kao što su č, š i ž ispred znaka @", "Miloš; miloš.probni@bar.example");
        assertThat(convener.invite(id, our, """
                        {"guests": [{"name": "Miloš", "email": "miloš.probni@bar.example"}]}"""))
                .hasStatus(422)
                .bodyText()
                .contains("Slova kao što su č, š i ž ispred znaka @");
    }

    @Test
    void isConvenedByCoordinatorsOnly() {
        assertThat(see(our.people().bar(), "/meetings/" + id + "/edit")).hasStatus(403);
        assertThat(see(our.people().bar(), "/meetings")).bodyText().doesNotContain("/meetings/new");
        assertThat(convener.put("/api/v1/meetings/" + id, our.people().bar(), "{\"title\": \"Naš sastanak\"}"))
                .hasStatus(403);
    }

    @Test
    void tellsBeforeWritingOverAnothersWork() {
        save(Map.of());
        save(Map.of("content.title", "Drugi naziv"));

        assertThat(save(Map.of("version", "0")))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"Prvi sastanak tima\"", "name=\"version\" value=\"1\"");
    }

    @Test
    void speaksCyrillicAndEnglish() {
        convener.convene(our, "Mobilni timovi", "NETWORK", "gost." + id + "@bar.example");
        assertThat(site.get()
                        .uri("/meetings?language=sr-Cyrl")
                        .with(our.people().bar().signedIn()))
                .bodyText()
                .contains("Мобилни тимови", "понедељак, 29. март 2027. у 10:00–12:00");
        assertThat(site.get()
                        .uri("/meetings?language=en")
                        .with(our.people().bar().signedIn()))
                .bodyText()
                .contains("Upcoming", "Monday, 29 March 2027");
    }

    /** The meeting is sent to the officers of Bar and Kotor. */
    private void convened() {
        save(Map.of());
        post("/invitees", Map.of("who", "PART", "part.roles", "OFFICER", "part.countries", "ME"));
        assertThat(post("/send", Map.of())).hasRedirectedUrl("/meetings/" + id);
    }

    private static Map<String, String> with(Map<String, String> fields, Map<String, String> others) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.putAll(others);
        return all;
    }

    private String inTheApi() {
        return Convener.text(convener.get("/api/v1/meetings/" + id, our.coordinator()));
    }

    private MvcTestResult see(Account account, String address) {
        return site.get()
                .uri(address)
                .with(account.signedIn())
                .header("Accept", "text/html")
                .exchange();
    }

    private MvcTestResult save(Map<String, String> other) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of(
                "content.title", "Prvi sastanak tima",
                "content.purpose", "Upoznavanje i plan rada.",
                "content.language", "cnr-Latn",
                "content.time.startsAt", "2027-03-12T10:00",
                "content.time.endsAt", "2027-03-12T12:00",
                "content.time.zone", "Europe/Podgorica",
                "content.place", "Opština Bar",
                "visibility", "NETWORK"));
        fields.put("content.agenda[0].title", "Izvještaj o radu");
        fields.put("content.agenda[0].owner", "Kancelarija za socijalno staranje");
        fields.put("content.agenda[0].minutes", "20");
        fields.put("content.agenda[1].title", "");
        fields.put("content.agenda[1].minutes", "");
        fields.putAll(other);
        return post("", fields);
    }

    private MvcTestResult post(String step, Map<String, String> fields) {
        var request = site.post()
                .uri("/meetings/" + id + step)
                .with(our.coordinator().signedIn())
                .header("Accept", "text/html");
        fields.forEach(request::param);
        return request.exchange();
    }
}
