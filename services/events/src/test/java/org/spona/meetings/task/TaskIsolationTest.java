package org.spona.meetings.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spona.meetings.Convener;
import org.spona.meetings.Convener.Networks;
import org.spona.meetings.EventsTest;
import org.spona.platform.personal.PersonalData;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.ChosenIds;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.ToldArchives;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** Every path by which a task and its parts can be read or changed, walked as everybody of two tenants. */
@EventsTest
class TaskIsolationTest {

    private static final List<String> OF_THE_TASK = List.of(
            "/tasks/{id}",
            "/tasks/{id}/parts.csv",
            "/tasks/{id}/history",
            "/tasks/{id}/links",
            "/tasks/parts/{part}",
            "/tasks/files/of/task-part/{part}",
            "/api/v1/tasks/{id}",
            "/api/v1/tasks/{id}/parts",
            "/api/v1/tasks/parts/{part}");

    private static final List<String> LISTS = List.of(
            "/tasks?state=ALL&size=100",
            "/tasks?whose=GIVEN&state=ALL&size=100",
            "/tasks?whose=ALL&state=ALL&size=100",
            "/tasks/export.csv?whose=ALL&state=ALL",
            "/tasks/{id}/edit",
            "/api/v1/tasks?whose=ALL&state=ALL&size=100",
            "/meetings/{meeting}",
            "/api/v1/tasks/of-meeting/{meeting}",
            "/api/v1/tasks/left-over/{meeting}");

    private final Convener convener;
    private final Tenants tenants;
    private final MockMvc http;
    private final MockMvcTester site;
    private final ToldArchives archives;
    private final TaskHandover handover;
    private final List<PersonalData> personalData;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final String title = "Zadatak " + UUID.randomUUID();
    private final Networks our;
    private final TaskGiver giver;
    private final UUID meeting;

    @Autowired
    TaskIsolationTest(
            Convener convener,
            Tenants tenants,
            MockMvc http,
            MockMvcTester site,
            ToldArchives archives,
            TaskHandover handover,
            List<PersonalData> personalData,
            JdbcClient database,
            TransactionTemplate transaction) {
        this.convener = convener;
        this.tenants = tenants;
        this.http = http;
        this.site = site;
        this.archives = archives;
        this.handover = handover;
        this.personalData = personalData;
        this.database = database;
        this.transaction = transaction;
        this.our = convener.found();
        this.giver = new TaskGiver(convener, our);
        this.meeting = convener.convene(our, "Tim za decu", "REGION", UUID.randomUUID() + "@bar.example");
    }

    @Test
    void aTaskHasAnIdThatNobodyCanGuessOrTakeAway() throws Exception {
        Account elsewhere = tenants.account(
                our.people().staraPazova().organisationId(),
                our.people().staraPazova().networkId(),
                Role.COORDINATOR);
        String task = """
                {"title": "Dogovor", "language": "sr-Latn", "kind": "DO", "due": "2027-05-01", "visibility": "PRIVATE",
                 "parties": [{"name": "Aktiv škola"}]}""";

        new ChosenIds(http, "/api/v1/tasks/{id}").hold(our.coordinator(), task, elsewhere, task);
    }

    @ParameterizedTest
    @CsvSource({
        "PRIVATE, the coordinator;Bar",
        "NETWORK, the coordinator;Bar;Kotor;the editor",
        "REGION, the coordinator;Bar;Kotor;the editor;Stara Pazova"
    })
    void isShownToThoseForWhomItIs(String visibility, String readers) {
        UUID task = UUID.randomUUID();
        assertThat(giver.save(task, meeting, title, "DO", TaskGiver.day(5), visibility, giver.bar() + "," + guests()))
                .hasStatusOk();
        UUID part = giver.part(task, our.people().bar());

        everybody().forEach((name, account) -> {
            boolean reads = List.of(readers.split(";")).contains(name)
                    // who was invited for an institution is named; and a guest reads what names her organisation
                    || name.equals("a guest");
            assertThat(showing(task, part, account))
                    .as("%s, %s", name, visibility)
                    .satisfies(paths -> assertThat(paths.isEmpty()).isEqualTo(!reads));
            assertThat(count("task where id = ?", task, account) > 0).as(name).isEqualTo(reads);
            assertThat(count("task_part where task_id = ?", task, account) > 0)
                    .as(name)
                    .isEqualTo(reads);
        });
        assertThat(site.get().uri("/tasks/" + task)).hasStatus(401);
    }

    @Test
    void showsAddressesAndLinksToNoParty() {
        UUID task = giver.give(meeting, title, "DO", TaskGiver.day(5), giver.bar() + "," + guests());
        UUID part = giver.part(task, "Aktiv");

        assertThat(count("task_recipient where part_id = ?", part, our.coordinator()))
                .isEqualTo(1);
        assertThat(count("task_recipient where part_id = ?", part, our.people().bar()))
                .isZero();
        assertThat(count("task_link where part_id = ?", part, our.coordinator()))
                .isZero();
        assertThat(Convener.text(
                        convener.get("/api/v1/tasks/" + task, our.people().bar())))
                .contains("Aktiv škola")
                .doesNotContain("skole@");
    }

    @Test
    void letsNobodyElseMoveAPart() {
        UUID task = giver.give(meeting, title, "DO", TaskGiver.day(5), giver.bar() + "," + giver.kotor());
        UUID bars = giver.part(task, our.people().bar());

        for (Account other : List.of(our.people().kotor(), our.coordinator())) {
            assertThat(giver.move(bars, other, "DONE", "")).hasStatus(403);
            assertThat(changed(
                            "task_part set report = 'Naš' where id = ?",
                            bars,
                            our.people().kotor()))
                    .isZero();
        }
        for (Account stranger : List.of(
                our.people().barEditor(),
                our.people().staraPazova(),
                our.people().ljubljana())) {
            assertThat(giver.move(bars, stranger, "DONE", "")).hasStatus(404);
            assertThat(changed("task_part set report = 'Naš' where id = ?", bars, stranger))
                    .isZero();
        }
        for (Account party : List.of(our.people().bar(), our.people().kotor())) {
            assertThat(changed("task set title = 'Naš' where id = ?", task, party))
                    .isZero();
            for (String step : List.of("drop", "remind")) {
                assertThat(convener.post("/api/v1/tasks/" + task + "/" + step, party, ""))
                        .hasStatus(403);
            }
            assertThat(convener.post("/api/v1/tasks/parts/" + bars + "/drop", party, ""))
                    .hasStatus(403);
        }
        assertThat(changed(
                        "task_part set report = 'Naš' where id = ?",
                        bars,
                        our.people().bar()))
                .isEqualTo(1);
    }

    @Test
    void anInstitutionThatIsTakenOutLosesSightOfItAndKeepsItsPart() {
        UUID task = giver.give(null, title, "DO", TaskGiver.day(5), giver.bar() + "," + giver.kotor());
        UUID kotors = giver.part(task, our.people().kotor());
        giver.move(kotors, our.people().kotor(), "DOING", "Kotor je počeo");

        assertThat(giver.save(task, null, title, "DO", TaskGiver.day(5), "PRIVATE", giver.bar()))
                .hasStatusOk();

        assertThat(showing(task, kotors, our.people().kotor())).isEmpty();
        assertThat(count("task where id = ?", task, our.people().kotor())).isZero();
        assertThat(count("task_part where task_id = ?", task, our.people().kotor()))
                .isEqualTo(1);
        assertThat(giver.move(kotors, our.people().kotor(), "DONE", "")).hasStatus(404);
        assertThat(changed(
                        "task_part set report = 'Naš' where id = ?",
                        kotors,
                        our.people().kotor()))
                .isZero();
        assertThat(Convener.text(convener.get("/tasks/" + task, our.people().bar())))
                .contains(title)
                .doesNotContain("Kotor je počeo");
        assertThat(count("task_part where task_id = ?", task, our.people().bar()))
                .isEqualTo(1);
        var told = archives.of(our.people().kotor().organisationId());
        assertThat(told.get("task-parts")).contains("Kotor je počeo");
        assertThat(told.get("tasks")).doesNotContain(title);
        assertThat(archives.of(our.coordinator().organisationId()).get("tasks")).contains(title);
    }

    @Test
    void namesNobodyWhoHasDeletedHerAccount() {
        UUID task = giver.give(meeting, title, "DO", TaskGiver.day(5), giver.bar());
        UUID bar = our.people().bar().personId();
        assertThat(naming(task)).containsExactly(bar);
        PersonalData data = personalData.stream()
                .filter(one -> one.name().equals("task-parts"))
                .findFirst()
                .orElseThrow();

        Readers.runAsService(() -> transaction.executeWithoutResult(_ -> data.forgotten()
                .forEach(statement ->
                        database.sql(statement).param("person", bar).update())));

        assertThat(naming(task)).isEmpty();
    }

    @Test
    void goesToTheColleagueWhoTakesOver() {
        UUID task = giver.give(meeting, title, "DO", TaskGiver.day(5), giver.bar());
        Account bar = our.people().bar();
        Account colleague = tenants.account(bar.organisationId(), our.network(), Role.DELEGATE);

        for (int time = 0; time < 2; time++) {
            Readers.runAsService(() -> handover.handOver(
                    bar.personId(), bar.organisationId(), our.network(), colleague.personId(), "Koleginica"));
        }

        assertThat(naming(task)).containsExactly(colleague.personId());
        assertThat(giver.move(giver.part(task, bar), colleague, "DOING", "")).hasStatusOk();
        assertThat(count(
                        "task_recipient r join task_part p on p.id = r.part_id where p.task_id = ?",
                        task,
                        our.coordinator()))
                .isEqualTo(1);
    }

    /** Whom the row names besides institutions. */
    private List<UUID> naming(UUID task) {
        return Readers.callAsService(
                () -> transaction.execute(_ -> database.sql("select unnest(reader_people) from task where id = ?")
                        .param(task)
                        .query(UUID.class)
                        .list()));
    }

    @Test
    void isGoneWithTheMembership() {
        UUID task = giver.give(meeting, title, "DO", TaskGiver.day(5), giver.bar());
        UUID part = giver.part(task, our.people().bar());
        assertThat(showing(task, part, our.people().bar())).isNotEmpty();

        tenants.end(our.people().bar().membership());

        assertThat(showing(task, part, our.people().bar())).isEmpty();
    }

    @Test
    void asksNobodyOutsideOfTheNetwork() {
        String stranger = "{\"organisationId\": \"%s\"}"
                .formatted(our.people().staraPazova().organisationId());

        assertThat(giver.save(UUID.randomUUID(), null, title, "DO", TaskGiver.day(5), "PRIVATE", stranger))
                .hasStatus(422)
                .bodyText()
                .contains("nije u ovoj mreži");
        assertThat(giver.save(UUID.randomUUID(), null, title, "DO", TaskGiver.day(5), "PUBLIC", giver.bar()))
                .hasStatus(422);
        assertThat(convener.put(
                        "/api/v1/tasks/" + UUID.randomUUID(), our.people().bar(), """
                        {"title": "Naš", "language": "sr-Latn", "due": "2027-05-01", "meetingId": "%s",
                         "parties": [{"name": "Aktiv škola"}]}""".formatted(meeting)))
                .hasStatus(403);
    }

    private String guests() {
        return TaskGiver.named("Aktiv škola", "skole@bar.example");
    }

    private Map<String, Account> everybody() {
        var everybody = new HashMap<>(our.people().everybody());
        everybody.put("the coordinator", our.coordinator());
        return everybody;
    }

    private List<String> showing(UUID task, UUID part, Account account) {
        return Stream.concat(
                        OF_THE_TASK.stream()
                                .filter(path -> convener.get(at(path, task, part), account)
                                                .getResponse()
                                                .getStatus()
                                        == 200),
                        LISTS.stream()
                                .filter(path -> Convener.text(convener.get(at(path, task, part), account))
                                        .contains(title)))
                .toList();
    }

    private String at(String path, UUID task, UUID part) {
        return path.replace("{id}", task.toString())
                .replace("{part}", part.toString())
                .replace("{meeting}", meeting.toString());
    }

    private long count(String rows, UUID id, Account account) {
        return Readers.call(
                tenants.reader(account),
                () -> transaction.execute(_ -> database.sql("select count(*) from " + rows)
                        .param(id)
                        .query(Long.class)
                        .single()));
    }

    private int changed(String change, UUID id, Account account) {
        return Readers.call(
                tenants.reader(account),
                () -> transaction.execute(
                        _ -> database.sql("update " + change).param(id).update()));
    }
}
