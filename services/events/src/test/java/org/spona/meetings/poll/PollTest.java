package org.spona.meetings.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spona.meetings.Convener;
import org.spona.meetings.Convener.Networks;
import org.spona.meetings.EventsTest;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.AnnouncedWaiting;
import org.spona.platform.test.Mails;
import org.spona.platform.test.Tenants;
import org.spona.platform.waiting.Addressee;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A draft of which Bar, Kotor and a guest of a health centre are asked when they can, on pages, by links and by the API. */
@EventsTest
class PollTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Pattern LINK = Pattern.compile("http://localhost:8080(/meetings/polls/answers/[\\w-]{27})");

    private final Convener convener;
    private final MockMvcTester site;
    private final Tenants tenants;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final AnnouncedWaiting waiting;
    private final Networks our;
    private final String title = "Dogovor " + UUID.randomUUID();
    private final String guest = "ana." + UUID.randomUUID() + "@dz-bar.example";
    private final UUID id = UUID.randomUUID();
    private final LocalDateTime monday = LocalDateTime.now(ZoneOffset.UTC)
            .plusDays(60)
            .withHour(10)
            .withMinute(0)
            .withSecond(0)
            .withNano(0);
    private final LocalDateTime tuesday = monday.plusDays(1);

    @Autowired
    PollTest(
            Convener convener,
            MockMvcTester site,
            Tenants tenants,
            JdbcClient database,
            TransactionTemplate transaction,
            AnnouncedWaiting waiting) {
        this.convener = convener;
        this.site = site;
        this.tenants = tenants;
        this.database = database;
        this.transaction = transaction;
        this.waiting = waiting;
        this.our = convener.found();
    }

    @BeforeEach
    void draft() {
        assertThat(convener.draft(id, our, title, "NETWORK")).hasStatusOk();
        assertThat(convener.invite(id, our, """
                        {"who": "NAMED", "personIds": ["%s", "%s"],
                         "guests": [{"name": "Ana O'Brajen", "email": "%s", "institution": "Dom zdravlja Bar"}]}""".formatted(
                        our.people().bar().personId(), our.people().kotor().personId(), guest)))
                .hasStatusOk();
    }

    @Test
    void isProposedByAFormAskedByMailAnsweredByOneTapAndTaken() {
        assertThat(convener.get("/meetings/" + id, our.coordinator()))
                .bodyText()
                .contains("Izbor termina", "/meetings/" + id + "/poll");
        assertThat(convener.get("/meetings/" + id + "/poll", our.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("Pitanje stiže svima sa spiska (3)", "name=\"options[2].startsAt\"", title);
        assertThat(form("/meetings/" + id + "/poll", our.coordinator(), "add", "true"))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"options[1].startsAt\"", "value=\"" + monday + "\"", "name=\"options[2].startsAt\"");
        assertThat(form("/meetings/" + id + "/poll", our.coordinator(), "deadlineAt", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Upišite do kada se odgovara", "value=\"" + monday + "\"");
        assertThat(form("/meetings/" + id + "/poll", our.coordinator(), "deadlineAt", deadline()))
                .hasRedirectedUrl("/meetings/" + id);

        Mails.Mail mail = mail(guest, 1);
        assertThat(mail.subject()).isEqualTo("Kada možete: " + title);
        assertThat(mail.text())
                .contains("Zajednica opština traži termin", "Dogovor o mobilnim timovima", "u 10:00–12:00")
                .doesNotContain("Iskustva opština", "velika sala");
        assertThat(mail(our.barAddress(), 1).text()).contains("тражи термин", "у 10:00–12:00");

        String link = link(mail);
        assertThat(site.get().uri(link))
                .hasStatusOk()
                .hasHeader("Referrer-Policy", "no-referrer")
                .bodyText()
                .contains(title, "Dogovor o mobilnim timovima", "Kada možete?", "O&#39;Brajen")
                .doesNotContain("Iskustva opština", "velika sala", "Kotor");
        assertThat(site.post().uri(link).param("option", option(0)).param("answer", "YES"))
                .hasStatus3xxRedirection();
        assertThat(site.post().uri(link).param("option", option(1)).param("answer", "IF_NEED_BE"))
                .hasStatus3xxRedirection();
        assertThat(site.post().uri(link).param("option", "prvi").param("answer", "YES"))
                .hasStatus(422)
                .bodyText()
                .contains("Izaberite jednu od ponuđenih vrednosti");
        assertThat(site.post()
                        .uri("/meetings/polls/" + poll())
                        .with(our.people().bar().signedIn())
                        .param("option", option(1))
                        .param("answer", "YES"))
                .hasStatus3xxRedirection();
        assertThat(site.get().uri(link))
                .bodyText()
                .contains("aria-pressed=\"true\"")
                .doesNotContain("Bar ·");

        assertThat(convener.get("/meetings/" + id, our.coordinator()))
                .bodyText()
                .contains("Dom zdravlja Bar", "Mogu ako treba", "Bez odgovora", "Kotor", "najbolji", "Podsetite");
        assertThat(convener.get("/meetings/polls/" + poll() + "/options/" + option(1), our.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("Izabrati ovaj termin?")
                .doesNotContain("name=\"reason\"");
        assertThat(site.post()
                        .uri("/meetings/polls/" + poll() + "/options/" + option(1))
                        .with(our.coordinator().signedIn()))
                .hasRedirectedUrl("/meetings/" + id);

        assertThat(text(convener.get("/api/v1/meetings/" + id, our.coordinator())))
                .contains("\"startsAt\":\"" + tuesday);
        assertThat(convener.get("/meetings/" + id, our.coordinator()))
                .bodyText()
                .contains("izabran", "Predložite termine");
        assertEnded(link);
    }

    @Test
    void saysByInstitutionWhoCan() {
        propose();
        answer("/api/v1/meetings/polls/" + poll() + "/answers", our.people().bar(), option(0), "NO");
        answer("/api/v1/meetings/polls/" + poll() + "/answers", our.people().bar(), option(0), "YES");
        answer("/api/v1/meetings/polls/" + poll() + "/answers", our.people().kotor(), option(0), "NO");

        JsonNode option = state().path("options").path(0);

        assertThat(option.path("can").toString()).isEqualTo("[\"Bar\"]");
        assertThat(option.path("cannot").toString()).isEqualTo("[\"Kotor\"]");
        assertThat(option.path("silent").toString()).isEqualTo("[\"Dom zdravlja Bar\"]");
        assertThat(option.path("best").asBoolean()).isTrue();
        assertThat(option.has("quorum") && !option.path("quorum").isNull()).isFalse();
        assertThat(state().path("options").path(1).path("silent").size()).isEqualTo(3);
    }

    @Test
    void asksWhyATimeIsTakenAtWhichTheChairIsMissing() {
        assertThat(convener.draft(id, our, TeamSeats.TEAM + " " + title, "NETWORK"))
                .hasStatusOk();
        propose();
        String answers = "/api/v1/meetings/polls/" + poll() + "/answers";
        answer(answers, our.people().bar(), option(0), "NO");
        answer(answers, our.people().kotor(), option(0), "YES");
        put(link(mail(guest, 1)), option(0), "YES");
        answer(answers, our.people().bar(), option(1), "YES");
        answer(answers, our.people().kotor(), option(1), "IF_NEED_BE");

        assertThat(convener.get("/meetings/" + id, our.coordinator()))
                .bodyText()
                .contains("kvorum postoji: 2 od 3, potrebno 2", "nedostaje obavezno mesto: Bar");
        JsonNode monday = state().path("options").path(0);
        assertThat(monday.path("quorum").path("reached").asBoolean()).isFalse();
        assertThat(monday.path("quorum").path("missing").toString()).isEqualTo("[\"Bar\"]");
        assertThat(monday.path("best").asBoolean()).isFalse();
        assertThat(state().path("options").path(1).path("best").asBoolean()).isTrue();

        String choice = "/meetings/polls/" + poll() + "/options/" + option(0);
        assertThat(convener.get(choice, our.coordinator()))
                .bodyText()
                .contains("name=\"reason\"", "nedostaje obavezno mesto: Bar");
        assertThat(convener.post("/api/v1" + choice, our.coordinator(), "{}")).hasStatus(422);
        assertThat(site.post().uri(choice).with(our.coordinator().signedIn()).param("reason", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Upišite zašto birate termin");
        assertThat(site.post()
                        .uri(choice)
                        .with(our.coordinator().signedIn())
                        .param("reason", "Rok za mišljenje ističe"))
                .hasRedirectedUrl("/meetings/" + id);
        assertThat(convener.get("/meetings/" + id, our.coordinator()))
                .bodyText()
                .contains("Zašto je izabran ovaj termin: Rok za mišljenje ističe");
        assertThat(convener.send(id, our)).hasStatusOk();
        assertThat(convener.get("/meetings/" + id, our.coordinator()))
                .bodyText()
                .contains("Rok za mišljenje ističe");
        assertThat(convener.get("/meetings/" + id, our.people().bar()))
                .bodyText()
                .doesNotContain("Rok za mišljenje ističe", "Izbor termina");
    }

    @Test
    void remindsTheSilentOnlyOnceADay() {
        propose();
        mail(our.barAddress(), 1);
        mail(our.kotorAddress(), 1);
        mail(guest, 1);
        answer("/api/v1/meetings/polls/" + poll() + "/answers", our.people().bar(), option(0), "YES");

        assertThat(convener.get("/meetings/polls/" + poll() + "/remind", our.coordinator()))
                .bodyText()
                .contains("Podsetnik stiže na 2 adrese");
        assertThat(convener.post("/api/v1/meetings/polls/" + poll() + "/remind", our.coordinator(), ""))
                .hasStatusOk();
        assertThat(mail(guest, 2).subject()).startsWith("Podsjetnik, kada možete");
        mail(our.kotorAddress(), 2);
        assertThat(convener.post("/api/v1/meetings/polls/" + poll() + "/remind", our.coordinator(), ""))
                .hasStatusOk();
        await().atMost(SOON).until(() -> count("meeting_poll_answer where reminder_due") == 0);

        assertThat(Mails.to(guest)).hasSize(2);
        assertThat(Mails.to(our.barAddress())).hasSize(1);
    }

    @Test
    void asksWhoeverIsPutOnTheListLaterAndForgetsWhoIsTakenOff() {
        propose();
        String link = link(mail(guest, 1));
        String later = "mia." + UUID.randomUUID() + "@skola.example";

        convener.invite(id, our, """
                {"who": "NAMED", "guests": [{"name": "Mia", "email": "%s", "institution": "Škola"}]}""".formatted(later));
        assertThat(site.get().uri(link(mail(later, 1)))).hasStatusOk();
        convener.uninvite(id, our, guest);
        convener.uninvite(id, our, our.people().kotor().personId().toString());

        assertThat(site.get().uri(link)).hasStatus(404);
        assertThat(convener.get("/meetings/polls/" + poll(), our.people().kotor()))
                .hasStatus(404);
        waitsNoMoreFor(our.people().kotor());
        waitsFor(our.people().bar());
    }

    @Test
    void waitsForTheSilentAndForTheCoordinatorsOnceTheDeadlineHasPassed() {
        propose();
        waitsFor(our.people().bar());
        waitsFor(our.people().kotor());
        Addressee coordinators =
                new Addressee("coordinators/" + our.coordinator().organisationId() + "/" + our.network());
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(waiting.items(coordinators)).anySatisfy(item -> {
                    assertThat(item.title()).isEqualTo(title);
                    assertThat(item.since()).isAfter(Instant.now());
                    assertThat(item.address()).isEqualTo("/meetings/" + id);
                }));

        answer("/api/v1/meetings/polls/" + poll() + "/answers", our.people().bar(), option(0), "NO");
        waitsNoMoreFor(our.people().bar());

        assertThat(site.post()
                        .uri("/meetings/" + id + "/discard")
                        .with(our.coordinator().signedIn()))
                .hasStatus3xxRedirection();
        waitsNoMoreFor(our.people().kotor());
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(waiting.titles(coordinators)).doesNotContain(title));
    }

    @Test
    void isClosedOnceTheInvitationsAreSent() {
        propose();
        String link = link(mail(guest, 1));

        assertThat(convener.send(id, our)).hasStatusOk();

        assertEnded(link);
        assertThat(site.get().uri(link.replace("/polls/answers/", "/answers/")))
                .hasStatusOk()
                .bodyText()
                .contains("velika sala");
        assertThat(convener.post("/api/v1/meetings/" + id + "/poll", our.coordinator(), input()))
                .hasStatus(409);
    }

    @Test
    void takesNothingAfterTheDeadlineUntilItIsPutOff() {
        propose();
        String link = link(mail(guest, 1));
        Readers.runAsService(() -> transaction.executeWithoutResult(
                _ -> database.sql("update meeting_poll set deadline = now() - interval '1 hour' where meeting_id = ?")
                        .param(id)
                        .update()));

        assertThat(site.get().uri(link))
                .hasStatusOk()
                .bodyText()
                .contains("Rok za odgovor je prošao")
                .doesNotContain("name=\"answer\"");
        assertThat(put(link, option(0), "YES")).hasStatus(409).bodyText().contains("poll-over");
        assertThat(site.post().uri(link).param("option", option(0)).param("answer", "YES"))
                .hasStatus(422)
                .bodyText()
                .contains("Važi ono što ste odgovorili do roka");
        assertThat(convener.put(
                        "/api/v1/meetings/polls/" + poll() + "/answers",
                        our.people().bar(),
                        "{\"answers\": {\"" + option(0) + "\": \"YES\"}}"))
                .hasStatus(409);
        assertThat(convener.post("/api/v1/meetings/polls/" + poll() + "/remind", our.coordinator(), ""))
                .hasStatus(409);

        assertThat(site.post()
                        .uri("/meetings/polls/" + poll() + "/deadline")
                        .with(our.coordinator().signedIn())
                        .param("deadlineAt", deadline()))
                .hasRedirectedUrl("/meetings/" + id);
        assertThat(put(link, option(0), "YES")).hasStatusOk();
    }

    @Test
    void showsNothingToThoseWhoAreNotAsked() {
        propose();
        String poll = poll();
        List<String> reading = List.of(
                "/meetings/" + id + "/poll",
                "/meetings/polls/" + poll,
                "/meetings/polls/" + poll + "/deadline",
                "/meetings/polls/" + poll + "/remind",
                "/meetings/polls/" + poll + "/end",
                "/meetings/polls/" + poll + "/options/" + option(0),
                "/api/v1/meetings/" + id + "/poll",
                "/api/v1/meetings/polls/" + poll + "/answers");
        Account colleague = tenants.account(our.people().bar().organisationId(), our.network(), Role.OFFICER);
        Account elsewhere = tenants.account(
                our.people().staraPazova().organisationId(),
                our.people().staraPazova().networkId(),
                Role.COORDINATOR);

        for (Account stranger : List.of(
                colleague,
                elsewhere,
                our.people().barEditor(),
                our.people().barGuest(),
                our.people().ljubljana())) {
            for (String path : reading) {
                assertThat(convener.get(path, stranger))
                        .as(path)
                        .hasStatus(404)
                        .bodyText()
                        .doesNotContain(title, "Kotor", "dz-bar");
            }
            assertThat(convener.put(
                            "/api/v1/meetings/polls/" + poll + "/answers",
                            stranger,
                            "{\"answers\": {\"" + option(0) + "\": \"YES\"}}"))
                    .hasStatus(404);
            for (String step : List.of("/remind", "/end", "/options/" + option(0))) {
                assertThat(convener.post("/api/v1/meetings/polls/" + poll + step, stranger, "{}"))
                        .hasStatus(404);
            }
            assertThat(convener.post("/api/v1/meetings/" + id + "/poll", stranger, input()))
                    .hasStatus(404);
        }
        for (String path : reading) {
            assertThat(site.get().uri(path))
                    .as(path)
                    .matches(answer -> answer.getResponse().getStatus() >= 400);
        }
    }

    @Test
    void showsThoseWhoAreAskedTheQuestionAndNothingElse() {
        propose();
        Account bar = our.people().bar();
        answer("/api/v1/meetings/polls/" + poll() + "/answers", our.people().kotor(), option(0), "NO");

        assertThat(convener.get("/meetings/polls/" + poll(), bar))
                .hasStatusOk()
                .bodyText()
                .contains(title, "Dogovor o mobilnim timovima")
                .doesNotContain("Iskustva opština", "velika sala", "Kotor");
        assertThat(text(convener.get("/api/v1/meetings/polls/" + poll() + "/answers", bar)))
                .contains(title)
                .doesNotContain("Iskustva opština", "velika sala", "\"NO\"");
        for (String path : List.of(
                "/meetings/" + id,
                "/meetings/" + id + "/poll",
                "/api/v1/meetings/" + id + "/poll",
                "/meetings/polls/" + poll() + "/end",
                "/meetings/polls/" + poll() + "/options/" + option(0))) {
            assertThat(convener.get(path, bar)).as(path).hasStatus(404);
        }
        for (String table : List.of("meeting_poll", "meeting_poll_option", "meeting_poll_answer")) {
            assertThat(Readers.<Long, RuntimeException>call(
                            tenants.reader(bar), () -> transaction.execute(_ -> count(table))))
                    .as(table)
                    .isZero();
        }
        assertThat(Readers.<Integer, RuntimeException>call(
                        tenants.reader(our.coordinator()),
                        () -> transaction.execute(_ ->
                                database.sql("delete from meeting_poll_answer").update())))
                .isZero();
    }

    @Test
    void opensNothingOfAnotherPollByALink() {
        propose();
        String link = link(mail(guest, 1));
        UUID other = UUID.randomUUID();
        String secret = "Tajno " + UUID.randomUUID();
        convener.draft(other, our, secret, "NETWORK");
        convener.invite(
                other,
                our,
                "{\"who\": \"NAMED\", \"personIds\": [\"" + our.people().kotor().personId() + "\"]}");
        assertThat(convener.post("/api/v1/meetings/" + other + "/poll", our.coordinator(), input()))
                .hasStatusOk();
        String foreign = JsonMapper.shared()
                .readTree(text(convener.get("/api/v1/meetings/" + other + "/poll", our.coordinator())))
                .path("options")
                .path(0)
                .path("id")
                .asString();

        assertThat(site.get().uri(link)).bodyText().contains(title).doesNotContain(secret);
        assertThat(put(link, foreign, "YES")).hasStatus(422);
        assertThat(site.get().uri("/meetings/polls/answers/" + "x".repeat(27)).header("Accept", "text/html"))
                .hasStatus(404);
        assertThat(site.get().uri(link.replace("/polls/answers/", "/answers/")).header("Accept", "text/html"))
                .hasStatus(410)
                .bodyText()
                .doesNotContain(title, "velika sala");
        tenants.end(our.people().bar().membership());
        assertThat(site.get().uri(link(mail(our.barAddress(), 1))).header("Accept", "text/html"))
                .hasStatus(410)
                .bodyText()
                .doesNotContain(title);
    }

    private void assertEnded(String link) {
        assertThat(site.get().uri(link).header("Accept", "text/html"))
                .hasStatus(410)
                .bodyText()
                .contains("Izbor termina je završen")
                .doesNotContain(title);
        assertThat(put(link, UUID.randomUUID().toString(), "YES")).hasStatus(410);
    }

    private void propose() {
        assertThat(convener.post("/api/v1/meetings/" + id + "/poll", our.coordinator(), input()))
                .hasStatusOk();
    }

    private String input() {
        return """
                {"options": [{"startsAt": "%s", "endsAt": "%s"}, {"startsAt": "%s", "endsAt": "%s"}], "deadlineAt": "%s"}""".formatted(monday, monday.plusHours(2), tuesday, tuesday.plusHours(2), deadline());
    }

    private String deadline() {
        return monday.minusDays(30).toString();
    }

    private MvcTestResult form(String address, Account account, String name, String value) {
        return site.post()
                .uri(address)
                .with(account.signedIn())
                .param("options[0].startsAt", monday.toString())
                .param("options[0].endsAt", monday.plusHours(2).toString())
                .param("options[1].startsAt", tuesday.toString())
                .param("options[1].endsAt", tuesday.plusHours(2).toString())
                .param(name, value)
                .exchange();
    }

    private void answer(String address, Account account, String option, String answer) {
        assertThat(convener.put(address, account, "{\"answers\": {\"" + option + "\": \"" + answer + "\"}}"))
                .hasStatusOk();
    }

    private MvcTestResult put(String link, String option, String answer) {
        return site.put()
                .uri("/api/v1" + link)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"answers\": {\"" + option + "\": \"" + answer + "\"}}")
                .exchange();
    }

    private JsonNode state() {
        return JsonMapper.shared().readTree(text(convener.get("/api/v1/meetings/" + id + "/poll", our.coordinator())));
    }

    private String poll() {
        return state().path("id").asString();
    }

    private String option(int at) {
        return state().path("options").path(at).path("id").asString();
    }

    private long count(String rows) {
        return database.sql("select count(*) from " + rows).query(Long.class).single();
    }

    private void waitsFor(Account account) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(waiting.titles(asked(account))).contains(title));
    }

    private void waitsNoMoreFor(Account account) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(waiting.titles(asked(account))).doesNotContain(title));
    }

    private static Addressee asked(Account account) {
        return Addressee.person(account.personId(), account.networkId());
    }

    private static String link(Mails.Mail mail) {
        Matcher link = LINK.matcher(mail.text());
        assertThat(link.find()).as(mail.text()).isTrue();
        return link.group(1);
    }

    private static String text(MvcTestResult answer) {
        return Convener.text(answer);
    }

    private static Mails.Mail mail(String address, int number) {
        await().atMost(SOON).until(() -> Mails.to(address).size() >= number);
        return Mails.to(address).getFirst();
    }
}
