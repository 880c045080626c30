package org.spona.meetings.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.meetings.Convener;
import org.spona.meetings.Convener.Networks;
import org.spona.meetings.EventsTest;
import org.spona.platform.events.IncomingEvent;
import org.spona.platform.findable.Findable;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.test.Account;
import org.spona.platform.test.AnnouncedEvents;
import org.spona.platform.test.AnnouncedWaiting;
import org.spona.platform.test.EventContract;
import org.spona.platform.test.Tenants;
import org.spona.platform.waiting.Addressee;
import org.spona.platform.waiting.Waiting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The view of parts says what its rules say in words, and others are told what it says. */
@EventsTest
class TaskStatusTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final List<PartStatus> STATUSES = List.of(PartStatus.values());

    private final Convener convener;
    private final AnnouncedEvents announced;
    private final AnnouncedWaiting waiting;
    private final Tenants tenants;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Networks our;
    private final TaskGiver giver;
    private final String title = "Zadatak " + UUID.randomUUID();

    @Autowired
    TaskStatusTest(
            Convener convener,
            AnnouncedEvents announced,
            AnnouncedWaiting waiting,
            Tenants tenants,
            JdbcClient database,
            TransactionTemplate transaction) {
        this.convener = convener;
        this.announced = announced;
        this.waiting = waiting;
        this.tenants = tenants;
        this.database = database;
        this.transaction = transaction;
        this.our = convener.found();
        this.giver = new TaskGiver(convener, our);
    }

    private record Stands(boolean settled, boolean late) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void saysWhatIsSettledAndWhatIsLate(long seed) {
        Random random = new Random(seed);
        Map<UUID, Stands> expected = new HashMap<>();
        for (int number = 0; number < 8; number++) {
            int days = random.nextInt(-2, 3);
            PartStatus status = STATUSES.get(random.nextInt(STATUSES.size()));
            UUID part = giver.part(
                    giver.give(null, title, "DO", TaskGiver.day(days), giver.bar()),
                    our.people().bar());
            bring(part, status);
            expected.put(part, new Stands(status.isSettled(), !status.isSettled() && days < 0));
        }

        assertThat(told(our.people().bar(), expected)).isEqualTo(expected);
    }

    private void bring(UUID part, PartStatus status) {
        switch (status) {
            case OPEN -> {}
            case DOING, DONE, NOT_DONE ->
                assertThat(giver.move(part, our.people().bar(), status.name(), "Razlog"))
                        .hasStatusOk();
            case DROPPED ->
                assertThat(convener.post("/api/v1/tasks/parts/" + part + "/drop", our.coordinator(), ""))
                        .hasStatusOk();
        }
    }

    private Map<UUID, Stands> told(Account account, Map<UUID, Stands> of) {
        Map<UUID, Stands> told = new HashMap<>();
        Readers.call(
                tenants.reader(account),
                () -> transaction.execute(_ -> database.sql("select id, settled, late from task_part_status")
                        .query((row, _) -> told.put(
                                row.getObject("id", UUID.class),
                                new Stands(row.getBoolean("settled"), row.getBoolean("late"))))
                        .list()));
        told.keySet().retainAll(of.keySet());
        return told;
    }

    @Test
    void waitsForThoseWhoWriteForTheInstitutionAndForWhoGaveItOnceItIsLate() throws Exception {
        giver.give(null, title, "DO", TaskGiver.day(10), giver.bar() + "," + giver.kotor());
        UUID part = giver.part(taskOf(), our.people().bar());
        Addressee bar = Addressee.writers(our.people().bar().organisationId(), our.network());
        Addressee coordinators =
                new Addressee("coordinators/" + our.coordinator().organisationId() + "/" + our.network());

        Awaitility.await().atMost(SOON).untilAsserted(() -> {
            assertThat(waiting.titles(bar)).contains(title);
            assertThat(waiting.titles(coordinators)).contains(title);
        });
        assertThat(waiting.items(bar))
                .singleElement()
                .satisfies(item -> assertThat(item.due()).isEqualTo(Waiting.Due.on(TaskGiver.day(10))));
        assertThat(waiting.items(coordinators))
                .singleElement()
                .satisfies(item -> assertThat(item.since())
                        .isEqualTo(TaskGiver.day(11).atStartOfDay().toInstant(ZoneOffset.UTC)));

        giver.move(part, our.people().bar(), "DONE", "");
        Awaitility.await()
                .atMost(SOON)
                .untilAsserted(() -> assertThat(waiting.titles(bar)).doesNotContain(title));
        assertThat(waiting.titles(coordinators)).contains(title);
        EventContract contract = EventContract.read("contracts/asyncapi.yaml");
        for (var event : announced.matching(
                Waiting.TOPIC, event -> event.data().toString().contains(title))) {
            assertThat(contract.violations(event)).isEmpty();
        }
    }

    private UUID taskOf() {
        return Readers.callAsService(() -> transaction.execute(_ -> database.sql("select id from task where title = ?")
                .param(title)
                .query(UUID.class)
                .single()));
    }

    @Test
    void tellsOfTasksAsItsEventsSay() throws Exception {
        UUID task = giver.give(null, title, "DO", TaskGiver.day(10), giver.bar() + "," + giver.kotor());
        giver.move(giver.part(task, our.people().bar()), our.people().bar(), "DONE", "Tajna rečenica");
        giver.save(task, null, title, "REPORT", TaskGiver.day(12), "NETWORK", giver.bar());
        convener.post("/api/v1/tasks/" + task + "/drop", our.coordinator(), "");

        List<IncomingEvent> told = check("spona.tasks", task, "org.spona.task.dropped");
        assertThat(told)
                .extracting(IncomingEvent::type)
                .containsExactly(
                        "org.spona.task.given",
                        "org.spona.task.changed",
                        "org.spona.task.changed",
                        "org.spona.task.dropped");
        assertThat(told).noneMatch(event -> event.data().toString().contains("Tajna"));
        assertThat(told.get(2).data().toString())
                .doesNotContain(our.people().kotor().organisationId().toString());
        check(Findable.TOPIC, task, "org.spona.findable.withdrawn");
    }

    @Test
    void tellsOfEveryPartWhenSeveralAreMovedAtOnce() {
        UUID task = giver.give(null, title, "DO", TaskGiver.day(10), giver.bar() + "," + giver.kotor());
        List<Account> parties = List.of(our.people().bar(), our.people().kotor());
        List<UUID> parts =
                parties.stream().map(party -> giver.part(task, party)).toList();

        IntStream.range(0, parties.size())
                .mapToObj(at -> CompletableFuture.runAsync(
                        () -> assertThat(giver.move(parts.get(at), parties.get(at), "DONE", ""))
                                .hasStatusOk()))
                .toList()
                .forEach(CompletableFuture::join);

        Awaitility.await()
                .atMost(SOON)
                .untilAsserted(
                        () -> assertThat(announced.of("spona.tasks", task)).hasSize(3));
        assertThat(announced.of("spona.tasks", task))
                .extracting(IncomingEvent::aggregateVersion)
                .containsExactlyInAnyOrder(1L, 2L, 3L);
        assertThat(announced.of("spona.tasks", task))
                .filteredOn(event -> event.aggregateVersion() == 3)
                .singleElement()
                .satisfies(newest -> assertThat(newest.data().toString()).doesNotContain("OPEN"));
    }

    private List<IncomingEvent> check(String topic, UUID aggregate, String last) throws Exception {
        EventContract contract = EventContract.read("contracts/asyncapi.yaml");
        Awaitility.await()
                .atMost(SOON)
                .untilAsserted(() -> assertThat(announced.of(topic, aggregate))
                        .extracting(IncomingEvent::type)
                        .contains(last));
        List<IncomingEvent> told = announced.of(topic, aggregate);
        for (IncomingEvent event : told) {
            assertThat(contract.violations(event)).isEmpty();
        }
        return told;
    }
}
