package org.spona.members.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spona.members.MembersTest;
import org.spona.members.TwoNetworks;
import org.spona.platform.events.Outbox;
import org.spona.platform.events.OutgoingEvent;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.spona.platform.visibility.VisibilityChange;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** A practice of Bar, which an officer opens to the region. */
@MembersTest
class SharingHistoryTest {

    private final MockMvcTester site;
    private final Tenants tenants;
    private final JdbcClient database;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final UUID practice = UUID.randomUUID();
    private TwoNetworks our;
    private UUID bar;

    @Autowired
    SharingHistoryTest(
            MockMvcTester site, Tenants tenants, JdbcClient database, Outbox outbox, TransactionTemplate transaction) {
        this.site = site;
        this.tenants = tenants;
        this.database = database;
        this.outbox = outbox;
        this.transaction = transaction;
        this.our = TwoNetworks.found(tenants, database, transaction);
        this.bar = our.officer().organisationId();
    }

    @BeforeEach
    void share() {
        our = TwoNetworks.found(tenants, database, transaction);
        bar = our.officer().organisationId();
        var change = new VisibilityChange(
                bar,
                our.officer().networkId(),
                "practice",
                practice,
                "/practices/" + practice,
                Visibility.PRIVATE,
                Visibility.REGION,
                our.officer().personId());
        UUID id = UUID.randomUUID();
        for (int delivery = 0; delivery < 2; delivery++) {
            transaction.executeWithoutResult(status -> outbox.append(
                    new OutgoingEvent(VisibilityChange.TOPIC, id, 1, "org.spona.visibility.changed", change)));
        }
    }

    @Test
    void isShownToTheAdministratorsAndTellsWhoDidIt() {
        tenants.administers(our.officer().personId(), bar);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(api(our.officer()))
                        .bodyJson()
                        .extractingPath("$.items[*].after")
                        .isEqualTo(List.of("REGION")));

        assertThat(page(our.officer()))
                .bodyText()
                .contains("praksa", "/practices/" + practice, "vidi ceo region", "Officer Proba");
        assertThat(sheet(our.officer())).bodyText().contains("praksa", "/practices/" + practice);
    }

    @Test
    void isTheStewardsWhileThereIsNoAdministratorAndThenNoLonger() {
        assertThat(page(our.coordinator())).hasStatusOk();
        tenants.administers(our.officer().personId(), bar);

        assertThat(page(our.coordinator())).hasStatus(404);
    }

    @Test
    void isNobodysElse() {
        for (Account other : List.of(our.officer(), our.guest(), our.stranger())) {
            assertThat(page(other)).as(other.toString()).hasStatus(404);
            assertThat(api(other)).as(other.toString()).hasStatus(404);
            assertThat(sheet(other)).as(other.toString()).hasStatus(404);
        }
    }

    private MvcTestResult page(Account reader) {
        return site.get()
                .uri("/organisations/{id}/sharing", bar)
                .with(reader.signedIn())
                .exchange();
    }

    private MvcTestResult sheet(Account reader) {
        return site.get()
                .uri("/organisations/{id}/sharing/export.csv", bar)
                .with(reader.signedIn())
                .exchange();
    }

    private MvcTestResult api(Account reader) {
        return site.get()
                .uri("/api/v1/organisations/{id}/sharing", bar)
                .with(reader.signedIn())
                .exchange();
    }
}
