package org.spona.platform.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.spona.platform.language.Labels;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.test.ServiceDatabase;
import org.spona.platform.test.ServiceTest;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.spona.platform.waiting.Waiting.Item;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
@SpringBootTest(
        classes = WaitingAnnouncementsTest.Service.class,
        properties = {
            "spring.application.name=waiting",
            "spring.config.import=classpath:platform.yml",
            "spring.liquibase.change-log=classpath:db/tenancy/changelog.yaml"
        })
class WaitingAnnouncementsTest {

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Service {}

    private record Source(String source, Function<Set<UUID>, List<Item>> items) implements WaitingSource {

        @Override
        public List<Item> itemsOf(Set<UUID> things) {
            return items.apply(things);
        }
    }

    private final WaitingAnnouncements announcements;
    private final ServiceDatabase database;
    private final Tenants tenants;
    private final TransactionTemplate transaction;
    private final TwoTenants our;
    private final UUID thing = UUID.randomUUID();
    private List<Item> waits = List.of();

    @Autowired
    WaitingAnnouncementsTest(
            WaitingAnnouncements announcements,
            ServiceDatabase database,
            Tenants tenants,
            TransactionTemplate transaction,
            TwoTenants our) {
        this.announcements = announcements;
        this.database = database;
        this.tenants = tenants;
        this.transaction = transaction;
        this.our = our;
    }

    @Test
    void announceWhatIsOtherwiseThanBeforeAndNothingElse() {
        waits = List.of(
                item("Nacrt", our.bar().personId()), item("Nacrt", our.kotor().personId()));
        change(_ -> waits);
        change(_ -> waits);
        assertThat(versions()).containsExactly(1L, 1L);

        waits = List.of(
                item("Nacrt", our.bar().personId()),
                item("Nacrt o pomoći", our.kotor().personId()));
        change(_ -> waits);
        assertThat(versions()).containsExactly(1L, 2L);

        change(_ -> List.of());
        change(_ -> List.of());
        assertThat(versions()).containsExactly(2L, 3L);
    }

    @Test
    void letTwoSourcesSpeakOfOneThingAndNeitherEndWhatTheOtherSays() {
        waits = List.of(item("Nacrt", our.bar().personId()));
        change("draft", _ -> waits);
        change("review", _ -> List.of(item("Recenzija", our.bar().personId())));
        assertThat(versions("draft")).containsExactly(1L);
        assertThat(versions("review")).containsExactly(1L);

        change("review", _ -> List.of());
        assertThat(versions("draft")).containsExactly(1L);
        assertThat(versions("review")).containsExactly(2L);

        change("draft", _ -> waits);
        assertThat(versions("draft")).containsExactly(1L);
        change("draft", _ -> List.of());
        assertThat(versions("draft")).containsExactly(2L);
        assertThat(versions("review")).containsExactly(2L);
    }

    @Test
    void askASourceOnceForAllThatATransactionChanges() {
        List<Set<UUID>> asked = new ArrayList<>();
        List<UUID> things =
                IntStream.range(0, 100).mapToObj(_ -> UUID.randomUUID()).toList();
        WaitingSource source = new Source("draft", changed -> {
            asked.add(Set.copyOf(changed));
            return List.of();
        });

        transaction.executeWithoutResult(_ -> things.forEach(one -> announcements.changed(source, one)));

        assertThat(asked).containsExactly(Set.copyOf(things));
    }

    @Test
    void announceNothingOfATransactionThatFails() {
        waits = List.of(item("Nacrt", our.bar().personId()));

        transaction.executeWithoutResult(status -> {
            announcements.changed(new Source("draft", _ -> waits), thing);
            status.setRollbackOnly();
        });

        assertThat(versions()).isEmpty();
    }

    @Test
    void workAsTheServiceAtTheEndAlone() {
        List<String> seen = new ArrayList<>();
        Readers.call(
                tenants.reader(our.bar()),
                () -> transaction.execute(_ -> {
                    announcements.changed(
                            new Source("draft", _ -> {
                                seen.add(service());
                                return List.of();
                            }),
                            thing);
                    seen.add(service());
                    return seen;
                }));

        assertThat(seen).containsExactly("", "on");
    }

    @Test
    void letTwoTransactionsThatChangeAThingComeOneAfterTheOther() throws Exception {
        var first = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        waits = List.of(
                item("Prvi", our.bar().personId()), item("Drugi", our.kotor().personId()));
        change(_ -> waits);
        var one = CompletableFuture.runAsync(() -> change(_ -> {
            first.countDown();
            await(release);
            return waits.subList(1, 2);
        }));
        assertThat(first.await(20, TimeUnit.SECONDS)).isTrue();
        var other = CompletableFuture.runAsync(() -> change(_ -> List.of()));
        Awaitility.await().during(Duration.ofMillis(300)).until(() -> !other.isDone());
        release.countDown();

        one.get(20, TimeUnit.SECONDS);
        other.get(20, TimeUnit.SECONDS);
        assertThat(versions()).containsExactly(2L, 2L);
    }

    @Test
    void belongIntoATransaction() {
        assertThatThrownBy(() -> announcements.changed(new Source("draft", _ -> List.of()), thing))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private void change(Function<Set<UUID>, List<Item>> items) {
        change("draft", items);
    }

    private void change(String source, Function<Set<UUID>, List<Item>> items) {
        transaction.executeWithoutResult(_ -> announcements.changed(new Source(source, items), thing));
    }

    private List<Long> versions() {
        return versions("draft");
    }

    private List<Long> versions(String source) {
        return Stream.of(our.bar(), our.kotor())
                .flatMap(account -> database
                        .values(
                                Long.class,
                                "select version from waiting_announced where thing_id = ? and id = ?",
                                thing,
                                item("", account.personId()).id(source))
                        .stream())
                .toList();
    }

    private String service() {
        return database.value(String.class, "select coalesce(current_setting('spona.service', true), '')");
    }

    private Item item(String title, UUID person) {
        Labels labels = new Labels(Map.of("sr", "Dovršite"));
        return new Item(
                thing,
                Addressee.person(person),
                labels,
                title,
                "sr-Latn",
                labels,
                "/practices/1",
                null,
                Instant.parse("2027-03-01T08:00:00Z"),
                null);
    }
}
