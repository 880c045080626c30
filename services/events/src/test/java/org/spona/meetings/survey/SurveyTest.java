package org.spona.meetings.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.meetings.Convener;
import org.spona.meetings.Convener.Networks;
import org.spona.meetings.EventsTest;
import org.spona.platform.directory.SeatRole;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.Mails;
import org.spona.platform.test.Tenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** A survey of members from its draft to the comparison of what they have answered. */
@EventsTest
class SurveyTest {

    private final MockMvcTester site;
    private final Convener convener;
    private final Tenants tenants;
    private final SurveyWork work;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Networks our;
    private final SurveyAsker asker;
    private final String address;

    @Autowired
    SurveyTest(
            MockMvcTester site,
            Convener convener,
            Tenants tenants,
            SurveyWork work,
            JdbcClient database,
            TransactionTemplate transaction) {
        this.site = site;
        this.convener = convener;
        this.tenants = tenants;
        this.work = work;
        this.database = database;
        this.transaction = transaction;
        this.our = convener.found();
        this.asker = new SurveyAsker(convener, our);
        this.address = asker.address();
    }

    @Test
    void isWordedByWhoCoordinatesAndSentOnce() {
        Account kotor = our.people().kotor();
        tenants.joined(our.network(), tenants.municipality("Tivat", "Тиват", "ME"));
        assertThat(asker.save(kotor, "[]", "\"further\": \"\"")).hasStatus(403);
        assertThat(asker.draft("bez adrese")).hasStatus(422).bodyText().contains("further");
        assertThat(asker.save(our.coordinator(), "[]", "\"further\": \"\"")).hasStatusOk();
        assertThat(asker.open()).hasStatus(422).bodyText().contains("questions");
        assertThat(asker.draft("")).hasStatusOk();
        assertThat(convener.get(address, kotor)).hasStatus(404);
        assertThat(convener.post(address + "/open", kotor, "")).hasStatus(404);

        assertThat(convener.get("/surveys/" + asker.id() + "/open", our.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("4 ustanove", "Za 1 ustanovu");
        assertThat(asker.open()).hasStatusOk();

        assertThat(asker.draft("")).hasStatus(409);
        assertThat(asker.open()).hasStatus(409);
        assertThat(convener.get("/surveys", kotor)).bodyText().contains(asker.title(), "odgovarate");
        assertThat(convener.post(address + "/close", kotor, "")).hasStatus(403);
    }

    @Test
    void isAnsweredInPartsByLinkAndChangedUntilItIsOver() {
        asker.ask("");
        String link = SurveyAsker.link(our.barAddress(), "/surveys/links/");
        assertThat(site.get().uri(link))
                .hasStatusOk()
                .hasHeader("Referrer-Policy", "no-referrer")
                .bodyText()
                .contains("Koliko korisnika", "vozilo", "<em>sastanka</em>", "name=\"answers[1].asked\"");

        assertThat(typed(link, "", "tajni kontakt").param("send", "false")).hasStatus3xxRedirection();
        assertThat(site.get().uri(link)).bodyText().contains("tajni kontakt", "sačuvano, nije poslato");
        assertThat(convener.get("/surveys/" + asker.id(), our.coordinator()))
                .bodyText()
                .contains("počeli", "Odgovorilo: 0 od 3.")
                .doesNotContain("tajni kontakt");
        assertThat(typed(link, "oko sto", "Ana u centru")
                        .param("answers[3].chosen", "vozilo", "ljudi")
                        .param("send", "true"))
                .hasStatus(422)
                .bodyText()
                .contains("oko sto", "Ana u centru", "1. pitanje: upišite broj");
        assertThat(typed(link, "1.250", "Ana u centru")
                        .param("answers[3].chosen", "vozilo", "ljudi")
                        .param("send", "true"))
                .hasStatus3xxRedirection();
        assertThat(rows(our.coordinator())).hasSize(1).first().asString().contains("1.250", "vozilo", "ljudi");

        assertThat(typed(link, "", "Ana u centru")).hasStatus(422);
        assertThat(typed(link, "1.300", "Ana u centru").param("send", "true")).hasStatus3xxRedirection();
        assertThat(rows(our.coordinator())).hasSize(1).first().asString().contains("1.300");

        assertThat(asker.close()).hasStatusOk();
        assertThat(typed(link, "1.400", "Kasni kontakt")
                        .param("answers[3].chosen", "vozilo", "novac")
                        .param("send", "true"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "zaključen pre nego što su vaši odgovori stigli",
                        "Ovo ste upisali, a nije sačuvano",
                        "readonly",
                        "1.400</textarea>",
                        "vozilo\nnovac</textarea>",
                        "Kasni kontakt</textarea>");
        assertThat(rows(our.coordinator())).first().asString().contains("1.300").doesNotContain("Kasni");
        assertThat(site.get().uri(link))
                .bodyText()
                .contains("1.300")
                .doesNotContain("<form method=\"post\" action=\"/surveys");
        assertThat(site.get().uri("/surveys/links/" + "x".repeat(27))).hasStatus(404);
    }

    @Test
    void showsAllAnswersToThoseWhoHaveAnsweredOnceItIsOver() {
        Account kotor = our.people().kotor();
        Account silent = our.people().barEditor();
        asker.ask("");
        assertThat(asker.answer(kotor, "12,5", "kotorski kontakt")).hasStatusOk();
        assertThat(asker.answer(our.people().bar(), "1.250", "barski kontakt")).hasStatusOk();
        assertThat(convener.get(address + "/results", kotor)).hasStatus(404);
        assertThat(convener.get("/surveys/" + asker.id(), kotor)).bodyText().doesNotContain("barski kontakt");

        assertThat(asker.close()).hasStatusOk();

        assertThat(asker.answer(kotor, "13", "kasni kontakt"))
                .hasStatus(409)
                .bodyText()
                .contains("survey-closed", "nisu sačuvani");
        assertThat(site.post()
                        .uri(asker.part(kotor).replace("/api/v1", ""))
                        .with(kotor.signedIn())
                        .param("answers[4].text", "kasni kontakt")
                        .param("send", "true"))
                .hasStatus(422)
                .bodyText()
                .contains("kasni kontakt</textarea>", "nisu sačuvani");
        assertThat(rows(kotor)).hasSize(2).noneMatch(row -> row.toString().contains("kasni"));
        JsonNode number =
                convener.read(address + "/results", kotor).path("results").path(0);
        assertThat(number.path("summary").path("sum").asDouble()).isEqualTo(1262.5);
        assertThat(number.path("measured").path(0).path("width").asDouble()).isEqualTo(1000);
        assertThat(convener.get("/surveys/" + asker.id(), kotor))
                .bodyText()
                .contains("barski kontakt", "<svg class=\"bar\"", "Ukupno 1.262,5", "Odgovorile su 2 ustanove.");
        assertThat(convener.get("/surveys/" + asker.id() + "/answers.csv", kotor))
                .hasStatusOk()
                .bodyText()
                .contains("Kotor", "1250", "barski kontakt", "(korisnika)");
        assertThat(convener.get("/surveys/" + asker.id() + "/answers.xlsx", our.coordinator()))
                .hasStatusOk();
        assertThat(SurveyAsker.link(our.kotorAddress(), "Svi odgovori"))
                .satisfies(link -> assertThat(site.get().uri(link))
                        .hasStatusOk()
                        .bodyText()
                        .contains("barski kontakt"));

        assertThat(convener.get("/surveys/" + asker.id(), silent))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("barski kontakt");
        for (String path : List.of(address + "/results", "/surveys/" + asker.id() + "/answers.csv")) {
            assertThat(convener.get(path, silent)).hasStatus(404);
        }
        assertThat(count("survey_answers", silent)).isZero();
        assertThat(count("survey_answers", kotor)).isEqualTo(2);
        assertThat(count("survey_recipient", kotor)).isZero();
    }

    @Test
    void isNothingForThoseWhoAreNotAsked() {
        asker.ask("");
        asker.answer(our.people().kotor(), "5", "kotorski kontakt");
        String part = asker.part(our.people().kotor());

        for (Account other : List.of(our.people().staraPazova(), our.people().ljubljana())) {
            assertThat(convener.get(address, other)).hasStatus(404);
            assertThat(convener.get("/surveys/" + asker.id(), other)).hasStatus(404);
            assertThat(convener.get("/surveys", other)).bodyText().doesNotContain(asker.title());
            assertThat(convener.get(part, other)).hasStatus(404);
            assertThat(convener.put(part, other, "{\"answers\": []}")).hasStatus(404);
            assertThat(count("survey_part", other)).isZero();
        }
        for (Account other : List.of(our.people().bar(), our.people().barGuest())) {
            assertThat(convener.get(part, other)).hasStatus(404);
            assertThat(convener.put(part, other, "{\"answers\": []}")).hasStatus(404);
            assertThat(count("survey_answers", other)).isZero();
        }
        assertThat(convener.put(part, our.coordinator(), "{\"answers\": []}")).hasStatus(403);
        assertThat(site.get().uri("/surveys/" + asker.id())).hasStatus(401);
        tenants.end(our.people().kotor().membership());
        assertThat(convener.get(address, our.people().kotor())).hasStatus(404);
    }

    @Test
    void remindsTheSilentOnceByHandAndOnceByItself() {
        asker.ask("");
        assertThat(asker.answer(our.people().kotor(), "5", "x")).hasStatusOk();
        SurveyAsker.link(our.barAddress(), "/surveys/links/");

        assertThat(convener.post(address + "/remind", our.coordinator(), ""))
                .hasStatusOk()
                .bodyText()
                .contains("\"institutions\":2");
        assertThat(convener.post(address + "/remind", our.coordinator(), "")).hasStatus(409);
        SurveyAsker.link(our.barAddress(), "Још нема");

        change("update survey set until = ?, opened_at = now() - interval '9 days' where id = ?", SurveyAsker.day(3));
        workAll();
        SurveyAsker.link(our.barAddress(), "истиче");
        workAll();
        assertThat(Mails.to(our.barAddress()).stream()
                        .filter(mail -> mail.text().contains("истиче")))
                .hasSize(1);
        assertThat(Mails.to(our.kotorAddress()))
                .noneMatch(
                        mail -> mail.text().contains("ističe") || mail.subject().contains("Još nema"));
    }

    @Test
    void closesByItselfAndItsLinksEndAMonthLater() {
        String clinic = "dom." + UUID.randomUUID() + "@bar.example";
        asker.ask("Dom zdravlja; " + clinic);
        String link = SurveyAsker.link(clinic, "/surveys/links/");
        assertThat(site.post().uri(link).param("answers[0].text", "7").param("send", "true"))
                .hasStatus3xxRedirection();

        change("update survey set closes_at = ? where id = ?", SurveyAsker.day(-1));
        workAll();

        assertThat(convener.read(address, our.coordinator()).path("status").asString())
                .isEqualTo("CLOSED");
        assertThat(site.get().uri(link)).bodyText().contains("Dom zdravlja");
        change("update survey set closed_at = ? where id = ?", SurveyAsker.day(-31));
        assertThat(site.get().uri(link).header("Accept", "text/html"))
                .hasStatus(410)
                .bodyText()
                .doesNotContain(asker.title());
        assertThat(site.get().uri("/api/v1" + link)).hasStatus(410);
    }

    @Test
    void asksTheInstitutionsOfABodyForItsSecretary() {
        Account secretary = our.people().bar();
        Account kotor = our.people().kotor();
        UUID body = tenants.body(secretary.organisationId(), our.network(), Visibility.NETWORK);
        tenants.mandate(tenants.seat(body, secretary.organisationId(), SeatRole.SECRETARY), secretary.personId());
        tenants.mandate(tenants.seat(body, kotor.organisationId(), SeatRole.MEMBER), kotor.personId());

        assertThat(convener.get("/surveys/new?body=" + body, secretary)).hasStatus3xxRedirection();
        assertThat(asker.save(secretary, "[{\"text\": \"Koga šaljete?\"}]", "\"bodyIds\": [\"" + body + "\"]"))
                .hasStatusOk();
        assertThat(convener.get("/surveys/" + asker.id() + "/edit", secretary))
                .bodyText()
                .contains("Sve ustanove");
        assertThat(convener.post(address + "/open", kotor, "")).hasStatus(404);
        assertThat(convener.post(address + "/open", secretary, "")).hasStatusOk();

        assertThat(convener.put(asker.part(kotor), kotor, "{\"answers\": [{\"text\": \"Direktora\"}], \"send\": true}"))
                .hasStatusOk();
        assertThat(convener.get("/surveys/" + asker.id(), secretary))
                .bodyText()
                .contains("Direktora", "Odgovorilo: 1 od 2.");
        assertThat(convener.get(address, our.people().barEditor())).hasStatus(404);
    }

    @Test
    void takesNoMoreThanItsBounds() {
        assertThat(asker.save(
                        our.coordinator(),
                        "[" + "{\"text\": \"x\"},".repeat(20) + "{\"text\": \"x\"}]",
                        "\"further\": \"\""))
                .hasStatus(422);
        assertThat(asker.save(
                        our.coordinator(),
                        "[{\"kind\": \"ONE_OF\", \"text\": \"Koje?\", \"choices\": \"a\"}]",
                        "\"further\": \"\""))
                .hasStatusOk();
        assertThat(asker.open()).hasStatus(422).bodyText().contains("questions[0].choices");
        asker.ask("");
        String part = asker.part(our.people().kotor());
        assertThat(convener.put(
                        part, our.people().kotor(), "{\"answers\": [{\"text\": \"" + "9".repeat(4001) + "\"}]}"))
                .hasStatus(422);
        assertThat(convener.put(part, our.people().kotor(), "{\"answers\": [{}, {\"text\": \"možda\"}]}"))
                .hasStatus(422);
        assertThat(convener.put(part, our.people().kotor(), "{\"answers\": [{\"text\": \"5\"}], \"version\": 17}"))
                .hasStatus(409);

        change(
                "update survey_part set saves_on = (now() at time zone 'UTC')::date, saves_that_day = ? where survey_id = ?",
                100);
        assertThat(convener.put(part, our.people().kotor(), "{\"answers\": [{\"text\": \"5\"}]}"))
                .hasStatus(429);
    }

    /** As a browser sends the form: of questions of which nothing is chosen only that they were asked. */
    private MockMvcRequestBuilder typed(String link, String number, String contact) {
        return site.post()
                .uri(link)
                .param("answers[0].text", number)
                .param("answers[1].asked", "")
                .param("answers[2].asked", "")
                .param("answers[3].asked", "")
                .param("answers[4].text", contact)
                .param("answers[5].text", "");
    }

    private List<JsonNode> rows(Account account) {
        return convener.read(address + "/results", account)
                .path("rows")
                .valueStream()
                .toList();
    }

    private void workAll() {
        Readers.runAsService(() -> {
            while (work.doNext()) {
                // until nothing is left
            }
        });
    }

    private void change(String statement, Object value) {
        Readers.runAsService(() -> transaction.executeWithoutResult(
                _ -> database.sql(statement).params(value, asker.id()).update()));
    }

    private long count(String table, Account account) {
        return Readers.call(
                tenants.reader(account),
                () -> transaction.execute(_ -> database.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single()));
    }
}
