package org.spona.meetings.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.spona.meetings.Convener;
import org.spona.meetings.Convener.Networks;
import org.spona.meetings.EventsTest;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.test.Mails;
import org.spona.platform.test.Tenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** What reaches those who get a part, and what the personal link of a mail opens, and for how long. */
@EventsTest
class TaskLinkTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Pattern LINK = Pattern.compile("http://localhost:8080(/tasks/links/[\\w-]{27})");

    private final Convener convener;
    private final MockMvcTester site;
    private final Tenants tenants;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Networks our;
    private final TaskGiver giver;
    private final String title = "Zadatak " + UUID.randomUUID();
    private final String schools = "skole." + UUID.randomUUID() + "@bar.example";

    @Autowired
    TaskLinkTest(
            Convener convener,
            MockMvcTester site,
            Tenants tenants,
            JdbcClient database,
            TransactionTemplate transaction) {
        this.convener = convener;
        this.site = site;
        this.tenants = tenants;
        this.database = database;
        this.transaction = transaction;
        this.our = convener.found();
        this.giver = new TaskGiver(convener, our);
    }

    @Test
    void movesThePartOfOneInstitutionWithoutAnAccount() {
        UUID task = give();
        String link = link(schools);

        assertThat(site.get().uri(link))
                .hasStatusOk()
                .hasHeader("Referrer-Policy", "no-referrer")
                .hasHeader("X-Robots-Tag", "noindex")
                .bodyText()
                .contains(title, "Aktiv škola")
                .doesNotContain("Kotor", "/tasks/" + task);
        assertThat(site.post().uri(link).param("said.status", "NOT_DONE").param("said.report", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Napišite zašto nije urađeno.");
        assertThat(site.post().uri(link).param("said.status", "DONE").param("said.report", "Škole su poslale podatke"))
                .hasStatus(302);

        assertThat(convener.get("/tasks/" + task, our.people().kotor()))
                .bodyText()
                .contains("Škole su poslale podatke", "završeno");
        assertThat(site.get().uri("/api/v1" + link)).hasStatusOk().bodyText().contains("DONE");
        assertThat(said(link, "DOING", "Ipak ne")).hasStatusOk();
        assertThat(site.get().uri("/tasks/links/" + "x".repeat(27))).hasStatus(404);
        assertThat(site.get().uri("/tasks/parts/" + giver.part(task, "Aktiv"))).hasStatus(401);
    }

    @Test
    void reachesThoseWhoWereInvitedForTheInstitution() {
        String guest = "ana." + UUID.randomUUID() + "@dz-bar.example";
        UUID meeting = convener.convene(our, "Tim za decu", "PRIVATE", guest);

        giver.give(
                meeting, title, "DO", TaskGiver.day(5), giver.kotor() + "," + TaskGiver.named("Dom zdravlja Bar", ""));

        assertThat(mail(guest).text()).contains(title, "/tasks/links/", "bez prijave");
        assertThat(mail(our.kotorAddress()).text()).contains("/tasks/parts/").doesNotContain("/tasks/links/");
        assertThat(Mails.to(our.barAddress())).noneMatch(mail -> mail.text().contains("/tasks/"));
    }

    @Test
    void reachesAnAddressOnceWhenItIsThatOfSomebodyWhoIsAsked() {
        String address = our.kotorAddress().toUpperCase(Locale.ROOT);
        giver.give(null, title, "DO", TaskGiver.day(5), """
                {"organisationId": "%s", "email": "%s"}, %s""".formatted(
                        our.people().kotor().organisationId(), address, TaskGiver.named("Aktiv škola", schools)));

        link(schools);
        assertThat(mail(our.kotorAddress()).text()).contains("/tasks/parts/");
        await().during(Duration.ofSeconds(2)).atMost(SOON).until(() -> mails(our.kotorAddress()) == 1);
    }

    @Test
    void isHersWhomTheDirectoryKnowsWithoutAnAccount() {
        Readers.runAsService(() -> transaction.executeWithoutResult(
                _ -> database.sql("update directory_person set subject = null where id = ?")
                        .param(our.people().kotor().personId())
                        .update()));

        give();

        assertThat(site.get().uri(link(our.kotorAddress())))
                .hasStatusOk()
                .bodyText()
                .contains(title);
    }

    @Test
    void isRemindedOnceADayWhileItIsOpen() {
        UUID task = give();
        link(schools);

        assertThat(convener.post("/api/v1/tasks/" + task + "/remind", our.coordinator(), ""))
                .hasStatusOk()
                .bodyText()
                .contains("\"institutions\":2");
        await().atMost(SOON).until(() -> mails(schools) == 2);
        convener.post("/api/v1/tasks/" + task + "/remind", our.coordinator(), "");
        assertThat(said(link(schools), "DONE", "Gotovo")).hasStatusOk();
        assertThat(giver.save(task, null, title + "!", "DO", TaskGiver.day(7), "PRIVATE", parties()))
                .hasStatusOk();

        await().atMost(SOON).until(() -> mails(our.kotorAddress()) == 3);
        assertThat(mails(schools)).isEqualTo(2);
    }

    @Test
    void opensNothingOnceTheInstitutionIsTakenOutAndIsTold() {
        UUID task = give();
        String link = link(schools);

        assertThat(giver.save(task, null, title + " tajno", "DO", TaskGiver.day(5), "PRIVATE", giver.kotor()))
                .hasStatusOk();

        assertEnded(link);
        await().atMost(SOON)
                .until(() -> Mails.to(schools).stream()
                        .anyMatch(mail -> mail.subject().startsWith("Zadatak više ne važi")));
    }

    @Test
    void opensNothingThirtyDaysAfterItsDay() {
        UUID task = give();
        String link = link(schools);

        due(task, -30);
        assertThat(site.get().uri(link)).hasStatusOk();
        due(task, -31);
        assertEnded(link);
    }

    @Test
    void opensNothingOnceTheTaskIsDropped() {
        UUID task = give();
        String link = link(schools);

        convener.post("/api/v1/tasks/" + task + "/drop", our.coordinator(), "");

        assertEnded(link);
    }

    @Test
    void movesSoManyTimesADay() {
        give();
        String link = link(schools);
        for (int time = 0; time < TaskPart.MOST_MOVES_A_DAY; time++) {
            assertThat(said(link, "DOING", "Korak " + time)).hasStatusOk();
        }

        assertThat(said(link, "DONE", "Gotovo")).hasStatus(429);
        assertThat(site.post().uri(link).param("said.status", "DONE").param("said.report", "Kasnimo"))
                .hasStatus(429)
                .bodyText()
                .contains("Važi poslednje što je javljeno", "Kasnimo");
    }

    private void assertEnded(String link) {
        assertThat(site.get().uri(link).header("Accept", "text/html"))
                .hasStatus(410)
                .hasHeader("Referrer-Policy", "no-referrer")
                .bodyText()
                .contains("Veza više ne važi")
                .doesNotContain(title);
        assertThat(site.get().uri("/api/v1" + link)).hasStatus(410).bodyText().doesNotContain(title);
        assertThat(said(link, "DONE", "Gotovo")).hasStatus(410);
    }

    private UUID give() {
        return giver.give(null, title, "DO", TaskGiver.day(5), parties());
    }

    private String parties() {
        return giver.kotor() + "," + TaskGiver.named("Aktiv škola", schools);
    }

    private void due(UUID task, int later) {
        Readers.call(
                tenants.reader(our.coordinator()),
                () -> transaction.execute(_ -> database.sql("update task set due = ? where id = ?")
                        .params(TaskGiver.day(later), task)
                        .update()));
    }

    private MvcTestResult said(String link, String status, String report) {
        return site.put()
                .uri("/api/v1" + link)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"status\": \"%s\", \"report\": \"%s\"}".formatted(status, report))
                .exchange();
    }

    private Mails.Mail mail(String address) {
        await().atMost(SOON)
                .until(() -> Mails.to(address).stream()
                        .anyMatch(mail -> mail.subject().contains(title)));
        return Mails.to(address).stream()
                .filter(mail -> mail.subject().contains(title))
                .findFirst()
                .orElseThrow();
    }

    private long mails(String address) {
        return Mails.to(address).stream()
                .filter(mail -> mail.subject().contains(title))
                .count();
    }

    private String link(String address) {
        Matcher link = LINK.matcher(mail(address).text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
