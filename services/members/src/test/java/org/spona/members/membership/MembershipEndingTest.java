package org.spona.members.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spona.members.MembersTest;
import org.spona.members.TwoNetworks;
import org.spona.platform.directory.DirectoryTopics;
import org.spona.platform.events.EventReplay;
import org.spona.platform.events.IncomingEvent;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@MembersTest
class MembershipEndingTest {

    private final MockMvcTester api;
    private final Tenants tenants;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final EventReplay events;
    private TwoNetworks our;

    @Autowired
    MembershipEndingTest(
            MockMvcTester api,
            Tenants tenants,
            JdbcClient database,
            PlatformTransactionManager transactions,
            EventReplay events) {
        this.api = api;
        this.tenants = tenants;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.events = events;
        this.our = TwoNetworks.found(tenants, database, transaction);
    }

    @BeforeEach
    void found() {
        our = TwoNetworks.found(tenants, database, transaction);
    }

    @Test
    void takesTheNetworkFromThePersonAtOnceAndTellsTheOtherServices() {
        UUID membership = our.officer().membership().id();
        assertThat(tenants.reader(our.officer()).networks()).hasSize(1);

        assertThat(end(our.coordinator(), our.officer())).hasStatusOk();

        assertThat(tenants.reader(our.officer()).networks()).isEmpty();
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(told(membership)).last().satisfies(event -> {
                    assertThat(event.type()).isEqualTo("org.spona.membership.ended");
                    assertThat(event.aggregateVersion()).isEqualTo(2);
                    assertThat(event.data().path("validUntil").isNull()).isFalse();
                }));
    }

    @Test
    void endsOnceWhenAskedTwice() {
        end(our.coordinator(), our.officer());
        var first = until(our.officer());

        assertThat(end(our.coordinator(), our.officer())).hasStatusOk();
        assertThat(until(our.officer())).isEqualTo(first);
    }

    @Test
    void isNotForColleaguesAndCoordinatorsOfOtherNetworks() {
        for (Account other : List.of(our.officer(), our.guest(), our.stranger())) {
            assertThat(end(other, our.officer())).hasStatus(404);
        }
        assertThat(tenants.reader(our.officer()).networks()).hasSize(1);
    }

    @Test
    void leavesNoNetworkWithoutCoordinator() {
        assertThat(end(our.coordinator(), our.coordinator()))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("last-coordinator");

        var second = tenants.account(
                our.coordinator().organisationId(), our.coordinator().networkId(), Role.COORDINATOR);
        assertThat(end(our.coordinator(), our.coordinator())).hasStatusOk();
        assertThat(end(second, second)).hasStatus(409);
    }

    @Test
    void listsTheCoordinatedNetworkOnly() {
        assertThat(list(our.coordinator(), ""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(3);
        assertThat(list(our.coordinator(), "?q=бар"))
                .bodyJson()
                .extractingPath("$.items[*].organisationLatin")
                .asArray()
                .containsExactly("Bar");
        assertThat(list(our.coordinator(), "?role=GUEST"))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(1);
        assertThat(list(our.coordinator(), "?network=" + our.stranger().networkId()))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(0);
        assertThat(list(our.officer(), "")).hasStatus(404);
        assertThat(list(our.coordinator(), "?sort=email")).hasStatus(422);

        end(our.coordinator(), our.officer());
        assertThat(list(our.coordinator(), ""))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(2);
        assertThat(list(our.coordinator(), "?held=ENDED"))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(1);
        assertThat(list(our.coordinator(), "?held=EVER&sort=-from"))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(3);
    }

    private MvcTestResult end(Account by, Account whose) {
        return api.post()
                .uri("/api/v1/memberships/" + whose.membership().id() + "/end")
                .with(by.signedIn())
                .exchange();
    }

    private MvcTestResult list(Account by, String query) {
        return api.get().uri("/api/v1/memberships" + query).with(by.signedIn()).exchange();
    }

    private String until(Account whose) {
        var entry = api.get()
                .uri("/api/v1/memberships/" + whose.membership().id())
                .with(our.coordinator().signedIn())
                .exchange();
        assertThat(entry).bodyJson().extractingPath("$.validUntil").isNotNull();
        return new String(entry.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private List<IncomingEvent> told(UUID membership) {
        var found = new ArrayList<IncomingEvent>();
        events.fromStart(
                DirectoryTopics.MEMBERSHIPS,
                batch -> batch.stream()
                        .filter(event -> event.aggregateId().equals(membership))
                        .forEach(found::add));
        return found;
    }
}
