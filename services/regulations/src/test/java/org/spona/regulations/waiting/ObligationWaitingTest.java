package org.spona.regulations.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spona.platform.directory.RosterState;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.AnnouncedEvents;
import org.spona.platform.test.AnnouncedWaiting;
import org.spona.platform.test.EventContract;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.spona.platform.waiting.Addressee;
import org.spona.platform.waiting.Waiting;
import org.spona.regulations.Acts;
import org.spona.regulations.RegulationsTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@RegulationsTest
class ObligationWaitingTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final Acts acts;
    private final AnnouncedWaiting waiting;
    private final AnnouncedEvents announced;
    private final Tenants tenants;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final TwoTenants our;
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final String title = "Pomoć " + first;
    private UUID update = first;

    @Autowired
    ObligationWaitingTest(
            Acts acts,
            AnnouncedWaiting waiting,
            AnnouncedEvents announced,
            Tenants tenants,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            TwoTenants our) {
        this.acts = acts;
        this.waiting = waiting;
        this.announced = announced;
        this.tenants = tenants;
        this.events = events;
        this.transaction = transaction;
        this.our = our;
    }

    @BeforeEach
    void publish() throws Exception {
        UUID regulation = acts.regulation(our.barEditor(), "Zakon o socijalnoj i dječjoj zaštiti");
        LocalDate yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1);
        update = acts.publish(
                our.barEditor(),
                Acts.update(regulation, title, "NETWORK", new UUID[] {first, second}, yesterday.toString(), ""));
    }

    @Test
    void waitsForEachOrganisationThatIsAskedUntilItHasSettledIt() throws Exception {
        waits(writers(our.bar()), 2);
        waits(writers(our.kotor()), 2);
        waits(writers(our.staraPazova()), 0);

        acts.apply(our.bar(), first, "APPLIED", "https://bar.example/odluka");

        waits(writers(our.bar()), 1);
        waits(writers(our.kotor()), 2);
    }

    @Test
    void waitsForTheStaffOnceItIsLateForAny() throws Exception {
        waits(Addressee.staff(our.bar().networkId()), 1);

        assertThat(waiting.items(Addressee.staff(our.bar().networkId())))
                .singleElement()
                .satisfies(item -> assertThat(item.since()).isBeforeOrEqualTo(Instant.now()));
    }

    @Test
    void waitsForAnOrganisationThatJoinsLater() {
        UUID tivat = tenants.municipality("Tivat", "Тиват", "ME");
        UUID network = our.bar().networkId();
        tenants.account(tivat, network, Role.OFFICER);
        tenants.joined(network, tivat);

        Readers.runAsService(() -> transaction.executeWithoutResult(
                _ -> events.publishEvent(new RosterState(UUID.randomUUID(), network, tivat, true, 1))));

        waits(Addressee.writers(tivat, network), 2);
    }

    @Test
    void waitsNoMoreOnceTheUpdateIsWithdrawn() throws Exception {
        waits(writers(our.kotor()), 2);

        acts.act(our.barEditor(), "/api/v1/updates/" + update + "/withdraw");

        waits(writers(our.kotor()), 0);
        waits(Addressee.staff(our.bar().networkId()), 0);
        EventContract contract = EventContract.read("contracts/asyncapi.yaml");
        for (var event : announced.matching(
                Waiting.TOPIC, event -> event.data().toString().contains(first.toString()))) {
            assertThat(contract.violations(event)).isEmpty();
        }
    }

    private void waits(Addressee addressee, int many) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(waiting.titles(addressee))
                        .filteredOn(what -> what.startsWith(title))
                        .hasSize(many));
    }

    private static Addressee writers(Account account) {
        return Addressee.writers(account.organisationId(), account.networkId());
    }
}
