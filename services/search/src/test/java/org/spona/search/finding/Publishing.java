package org.spona.search.finding;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.spona.platform.events.Outbox;
import org.spona.platform.findable.ContentBuilder;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findable.Content;
import org.spona.platform.findable.Findable.Kind;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.transaction.support.TransactionTemplate;

/** Announces practices of Bar, as the service that has them would. */
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public record Publishing(
        Outbox outbox, TransactionTemplate transaction, ThingSearch search, Tenants tenants, TwoTenants our) {

    private static final AtomicLong VERSIONS = new AtomicLong();

    /** A word that no other practice has, nor one that a slip makes of it. */
    public static String rareWord() {
        return "kvr" + Long.toString(ThreadLocalRandom.current().nextLong(1L << 50, 1L << 60), 36);
    }

    /** Announces in the name of another municipality. */
    public Publishing of(TwoTenants others) {
        return new Publishing(outbox, transaction, search, tenants, others);
    }

    /** Publishes and does not wait until it can be found. */
    public UUID publish(String title, Visibility visibility) {
        UUID id = UUID.randomUUID();
        announce(id, visibility, FurtherReaders.NONE, contentOf(title, "Tim obilazi starije na selu."));
        return id;
    }

    /** Publishes something that these read besides, and waits until its author finds it by its title. */
    public UUID publishFindably(String title, Visibility visibility, FurtherReaders readers) {
        UUID id = UUID.randomUUID();
        announce(id, visibility, readers, contentOf(title, "Tim obilazi starije na selu."));
        awaitFound(id, title);
        return id;
    }

    /** Publishes and waits until its author finds it by its title. */
    public UUID publishFindably(String title, Visibility visibility) {
        return publishFindably(title, visibility, FurtherReaders.NONE);
    }

    /** Changes what it says. */
    public void change(UUID id, String title, String summary, Visibility visibility) {
        announce(id, visibility, FurtherReaders.NONE, contentOf(title, summary));
    }

    public void withdraw(UUID id) {
        announce(id, Visibility.NETWORK, FurtherReaders.NONE, null);
    }

    /** Waits until not even its author finds it. */
    public void awaitForgotten(UUID id) {
        await().atMost(Duration.ofSeconds(30)).until(() -> !found(our.bar(), "").contains(id));
    }

    public void awaitFound(UUID id, String words) {
        await().atMost(Duration.ofSeconds(30))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(50))
                .ignoreExceptionsInstanceOf(SearchUnavailable.class)
                .until(() -> found(our.bar(), words).contains(id));
    }

    public List<UUID> found(Account account, String words) {
        return foundThings(account, words).stream().map(FoundThing::id).toList();
    }

    private List<FoundThing> foundThings(Account account, String words) {
        return search.search(SearchQuery.best(words, Filters.NONE, 100), tenants.reader(account))
                .hits()
                .items();
    }

    /** Announces a thing of some kind that these read besides, and waits until its author finds it by its title. */
    public UUID publishFindably(
            Kind kind,
            String title,
            Visibility visibility,
            FurtherReaders readers,
            @Nullable UUID subjectId,
            List<String> references) {
        UUID id = UUID.randomUUID();
        announce(id, kind, visibility, readers, contentOf(title, "", subjectId, references));
        await().atMost(Duration.ofSeconds(30))
                .ignoreExceptionsInstanceOf(SearchUnavailable.class)
                .until(() -> foundThings(our.bar(), title).stream()
                        .anyMatch(hit -> hit.subject().id().equals(subjectId == null ? id : subjectId)));
        return id;
    }

    /** Announces a thing of some kind that says this, and waits until its author finds it by its title. */
    public UUID publishFindably(Kind kind, ContentBuilder says, Visibility visibility, FurtherReaders readers) {
        UUID id = UUID.randomUUID();
        Content content = says.build();
        announce(id, kind, visibility, readers, content);
        awaitFound(id, content.title());
        return id;
    }

    /** What a thing of Bar says that was written today. */
    public ContentBuilder saying(String title, String summary, String text) {
        return Content.of(title, "cnr-Latn")
                .summary(summary)
                .text(text)
                .place(our.bar().organisationId())
                .published(Instant.now())
                .updated(Instant.now());
    }

    /** Announces a thing of some kind under an id that is another thing's. */
    void announceAs(UUID id, Kind kind, String title) {
        announce(id, kind, Visibility.NETWORK, FurtherReaders.NONE, contentOf(title, ""));
    }

    private Content contentOf(String title, String summary) {
        return contentOf(title, summary, null, List.of());
    }

    private Content contentOf(String title, String summary, @Nullable UUID subjectId, List<String> references) {
        return Content.of(title, "cnr-Latn")
                .summary(summary)
                .text("Potreba\n\nStariji žive sami.")
                .subject(subjectId)
                .place(our.bar().organisationId())
                .topics(List.of(Practices.TERMS.get("MOBILE_TEAMS")))
                .references(references)
                .published(Instant.now())
                .updated(Instant.now())
                .period(2003, null)
                .build();
    }

    private void announce(UUID id, Visibility visibility, FurtherReaders readers, @Nullable Content content) {
        announce(id, Practices.KIND, visibility, readers, content);
    }

    private void announce(
            UUID id, Kind kind, Visibility visibility, FurtherReaders readers, @Nullable Content content) {
        var ownership = new Ownership(our.bar().organisationId(), our.bar().networkId(), visibility);
        var thing = new Findable(id, kind, VERSIONS.incrementAndGet(), null, ownership, readers, content);
        Readers.runAsService(() -> transaction.executeWithoutResult(_ -> outbox.append(thing.event())));
    }
}
