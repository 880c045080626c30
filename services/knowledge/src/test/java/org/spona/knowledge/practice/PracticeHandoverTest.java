package org.spona.knowledge.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spona.knowledge.KnowledgeTest;
import org.spona.platform.directory.DirectoryTopics;
import org.spona.platform.events.EventConsumer;
import org.spona.platform.events.IncomingEvent;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.AnnouncedWaiting;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.spona.platform.waiting.Addressee;
import org.spona.platform.waiting.Waiting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@KnowledgeTest
class PracticeHandoverTest {

    private final MockMvcTester api;
    private final Tenants tenants;
    private final Practices practices;
    private final AnnouncedWaiting waiting;
    private final EventConsumer consumer;
    private final TransactionTemplate transaction;
    private final UUID id = UUID.randomUUID();
    private final TwoTenants our;
    private final Account colleague;

    @Autowired
    PracticeHandoverTest(
            MockMvcTester api,
            Tenants tenants,
            Practices practices,
            AnnouncedWaiting waiting,
            @Qualifier("practiceHandoverConsumer") EventConsumer consumer,
            TransactionTemplate transaction,
            TwoTenants our) {
        this.api = api;
        this.tenants = tenants;
        this.practices = practices;
        this.waiting = waiting;
        this.consumer = consumer;
        this.transaction = transaction;
        this.our = our;
        this.colleague = tenants.account(our.bar().organisationId(), our.bar().networkId(), Role.OFFICER);
    }

    @BeforeEach
    void found() {
        api.put()
                .uri("/api/v1/practices/" + id)
                .with(our.bar().signedIn())
                .contentType(APPLICATION_JSON)
                .content("{\"title\": \"Mobilni tim\", \"language\": \"cnr-Latn\"}")
                .exchange();
    }

    @Test
    void givesDraftsToTheColleagueWhoTakesOver() {
        assertThat(drafts(our.bar())).containsExactly(id);

        leave(our.bar().membership().networkId(), colleague.personId());

        assertThat(drafts(our.bar())).isEmpty();
        assertThat(drafts(colleague)).containsExactly(id);
        waitsFor(Addressee.person(colleague.personId(), colleague.networkId()));
    }

    @Test
    void givesDraftsBackToTheOrganisation() {
        leave(our.bar().networkId(), null);

        assertThat(drafts(our.bar())).isEmpty();
        waitsFor(Addressee.writers(our.bar().organisationId(), our.bar().networkId()));
    }

    @Test
    void leavesWhatSheWritesInAnotherNetwork() {
        leave(our.staraPazova().networkId(), colleague.personId());

        assertThat(drafts(our.bar())).containsExactly(id);
        assertThat(drafts(colleague)).isEmpty();
    }

    private List<UUID> drafts(Account reader) {
        List<Practice> unfinished = Readers.call(
                tenants.reader(reader),
                () -> transaction.execute(
                        _ -> practices.findUnfinished(reader.personId(), reader.organisationId(), reader.networkId())));
        return unfinished.stream().map(Practice::getId).toList();
    }

    private void waitsFor(Addressee addressee) {
        await().untilAsserted(() -> assertThat(waiting.items(addressee))
                .extracting(Waiting.Item::thingId)
                .contains(id));
    }

    private void leave(UUID network, @Nullable UUID heir) {
        UUID membership = our.bar().membership().id();
        String state = """
                {"id": "%s", "personId": "%s", "organisationId": "%s", "networkId": "%s", "role": "OFFICER",
                 "validFrom": "2027-01-01T00:00:00Z", "validUntil": "2027-02-01T00:00:00Z", "handedTo": %s, "version": 2}""".formatted(
                        membership,
                        our.bar().personId(),
                        our.bar().organisationId(),
                        network,
                        heir == null ? "null" : "\"" + heir + "\"");
        var event = new IncomingEvent(
                UUID.randomUUID(),
                DirectoryTopics.MEMBERSHIPS,
                "org.spona.membership.ended",
                membership,
                2,
                Instant.parse("2027-02-01T00:00:00Z"),
                JsonMapper.builder().build().readTree(state));
        Readers.runAsService(() ->
                transaction.executeWithoutResult(status -> consumer.handler().on(List.of(event))));
    }
}
