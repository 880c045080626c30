package org.spona.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.directory.BodyRule;
import org.spona.platform.directory.BodyState;
import org.spona.platform.directory.BodyStatus;
import org.spona.platform.directory.DirectoryTopics;
import org.spona.platform.directory.MandateKind;
import org.spona.platform.directory.MembershipState;
import org.spona.platform.directory.SeatRole;
import org.spona.platform.events.Outbox;
import org.spona.platform.events.OutgoingEvent;
import org.spona.platform.events.OwnedTopics;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Mandates that begin and end as members announces them, by Kafka: who speaks in a body reads what is its, and belongs to the network that the
 * body is shared with. Two seconds after the event of the end she reads nothing of it, whatever service she asks.
 */
@TestComponent
public class MandateEnds {

    private static final Duration EVERYWHERE = Duration.ofSeconds(2);
    /** A topic that was made just now is noticed that late. */
    private static final Duration FIRST = Duration.ofSeconds(40);

    private final MockMvcTester site;
    private final Tenants tenants;
    private final Outbox outbox;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    MandateEnds(
            MockMvcTester site, Tenants tenants, Outbox outbox, JdbcClient database, TransactionTemplate transaction) {
        this.site = site;
        this.tenants = tenants;
        this.outbox = outbox;
        this.database = database;
        this.transaction = transaction;
    }

    @Bean
    static OwnedTopics topicsOfMembers() {
        return OwnedTopics.compacted(DirectoryTopics.MEMBERSHIPS, DirectoryTopics.BODIES);
    }

    /** A body of Bar's municipality, for whom nobody sits yet. */
    public UUID body(TwoTenants our) {
        return tenants.body(our.bar().organisationId(), our.bar().networkId(), Visibility.PRIVATE);
    }

    /** Somebody who belongs to Bar's network for as long as she speaks in one of its bodies, and for nothing else. */
    public Account delegate(TwoTenants our) {
        Account delegate = tenants.account(
                tenants.municipality("Dom zdravlja", "Дом здравља", "ME"),
                our.bar().networkId(),
                Role.DELEGATE);
        tell(membership(delegate, null, 2));
        awaitVersion("directory_membership", delegate.membership().id(), 2);
        return delegate;
    }

    /** She belongs to the network no more. */
    public void endMembership(Account delegate) {
        tell(membership(delegate, Instant.now(), 3));
    }

    /** She sits in a body, in which Bar's officer is in the chair. */
    public void sit(UUID body, TwoTenants our, Account delegate) {
        tell(state(body, our, delegate, 2));
        awaitVersion("directory_body", body, 2);
    }

    /** Her mandate in the body has ended; the chair's has not. */
    public void endMandate(UUID body, TwoTenants our) {
        tell(state(body, our, null, 3));
    }

    /** All of these paths show her a text. */
    public void shows(Account account, String text, List<String> paths) {
        for (String path : paths) {
            assertThat(said(path, account)).as(path).contains(text);
        }
    }

    /** None of these paths shows it two seconds after the event, no count counts it, and the search filters by nothing of it. */
    public void showNothing(Account account, String text, UUID of, String count, List<String> paths) {
        await().atMost(EVERYWHERE).untilAsserted(() -> {
            Reader reader = tenants.reader(account);
            assertThat(reader.bodies()).doesNotContain(of);
            assertThat(reader.networks()).doesNotContain(of);
        });
        for (String path : paths) {
            assertThat(said(path, account)).as(path).doesNotContain(text);
        }
        assertThat(Readers.<Long, RuntimeException>call(
                        tenants.reader(account),
                        () -> transaction.execute(
                                _ -> database.sql(count).query(Long.class).single())))
                .as(count)
                .isZero();
    }

    private String said(String path, Account account) {
        MvcTestResult answer = site.get().uri(path).with(account.signedIn()).exchange();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private void tell(OutgoingEvent event) {
        Readers.runAsService(() -> transaction.executeWithoutResult(_ -> outbox.append(event)));
    }

    private void awaitVersion(String table, UUID id, long version) {
        await().atMost(FIRST)
                .until(() -> Readers.<Long, RuntimeException>callAsService(() ->
                                transaction.execute(_ -> database.sql("select version from " + table + " where id = ?")
                                        .param(id)
                                        .query(Long.class)
                                        .single()))
                        >= version);
    }

    private static OutgoingEvent membership(Account delegate, @Nullable Instant until, long version) {
        var state = new MembershipState(
                delegate.membership().id(),
                delegate.personId(),
                delegate.organisationId(),
                delegate.networkId(),
                Role.DELEGATE,
                Instant.now().minusSeconds(3600),
                until,
                null,
                version);
        String type = until == null ? "org.spona.membership.started" : "org.spona.membership.ended";
        return new OutgoingEvent(DirectoryTopics.MEMBERSHIPS, state.id(), version, type, state);
    }

    /** @param delegate who sits there besides the chair; null for nobody */
    private static OutgoingEvent state(UUID body, TwoTenants our, @Nullable Account delegate, long version) {
        var chair = new BodyState.Seat(
                UUID.randomUUID(), our.bar().organisationId(), "Opština Bar", SeatRole.CHAIR, true, 1);
        var member = new BodyState.Seat(UUID.randomUUID(), null, "Dom zdravlja", SeatRole.MEMBER, true, 2);
        var state = new BodyState(
                body,
                our.bar().organisationId(),
                our.bar().networkId(),
                Visibility.PRIVATE,
                BodyStatus.ACTIVE,
                "Radni tim",
                "sr-Latn",
                BodyRule.USUAL,
                List.of(),
                List.of(chair, member),
                delegate == null
                        ? List.of(mandate(chair, our.bar()))
                        : List.of(mandate(chair, our.bar()), mandate(member, delegate)),
                version);
        return new OutgoingEvent(DirectoryTopics.BODIES, body, version, "org.spona.body.changed", state);
    }

    private static BodyState.Mandate mandate(BodyState.Seat seat, Account whose) {
        return new BodyState.Mandate(
                UUID.randomUUID(),
                seat.id(),
                whose.personId(),
                "Predstavnik",
                MandateKind.DELEGATE,
                0,
                seat.role().keeps(),
                Instant.now().minusSeconds(3600),
                null);
    }
}
