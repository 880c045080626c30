package org.spona.members.digest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Network;
import org.spona.platform.ids.NewIds;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What coordinators do with digests of their network. Whatever the reader may not see is answered with {@code not-found}. */
@Service
@Transactional
public class DigestAuthoring {

    /** So far the first digest of a network looks back. */
    private static final Duration FIRST = Duration.ofDays(31);

    /** A digest was sent; wakes the worker. */
    record Sent() {}

    private final Digests digests;
    private final DigestDraft draft;
    private final DigestLines lines;
    private final DigestRecipients recipients;
    private final Directory directory;
    private final NewIds ids;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DigestAuthoring(
            Digests digests,
            DigestDraft draft,
            DigestLines lines,
            DigestRecipients recipients,
            Directory directory,
            NewIds ids,
            JdbcClient database,
            ApplicationEventPublisher events,
            Clock clock) {
        this.digests = digests;
        this.draft = draft;
        this.lines = lines;
        this.recipients = recipients;
        this.directory = directory;
        this.ids = ids;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Drafts a digest of what has happened since the last one that was sent. Repeating it does nothing more.
     *
     * @param id chosen by the caller
     * @throws Refusal {@code not-found} when the reader does not coordinate the network
     */
    public Digest draft(UUID networkId, UUID id, Locale locale) {
        Reader reader = Readers.get();
        Ownership ownership = reader.byPreference()
                .filter(membership -> membership.networkId().equals(networkId)
                        && membership.role().coordinates())
                .findFirst()
                .map(membership -> new Ownership(membership.organisationId(), networkId, Visibility.NETWORK))
                .orElseThrow(Refusal::notFound);
        return digests.findById(id).isPresent() ? digests.get(networkId, id) : begin(id, ownership, reader, locale);
    }

    private Digest begin(UUID id, Ownership ownership, Reader author, Locale locale) {
        UUID networkId = ownership.networkId();
        Instant now = clock.instant();
        Instant since = digests.findCovered(networkId).orElse(now.minus(FIRST));
        String network =
                directory.findNetwork(networkId).map(Network::nameLatin).orElseThrow(Refusal::notFound);
        DigestContent content = draft.of(networkId, network, since, now, locale);
        return ids.take(id, () -> digests.saveAndFlush(new Digest(id, author.personId(), ownership, content, now)));
    }

    /**
     * Saves what a digest says.
     *
     * @throws Refusal {@code stale} when somebody else has changed it since the version that the writer saw, {@code digest-sent}
     */
    public Digest save(UUID networkId, UUID id, DigestInput input) {
        Digest digest = getFor(DigestStep.EDIT, networkId, id);
        digest.requireSeen(input.seenVersion());
        digest.revise(input.content(), clock.instant());
        return digests.saveAndFlush(digest);
    }

    /**
     * Tells a coordinator who is about to send it what keeps it from being sent.
     *
     * @throws InvalidInput naming the lines that lead to what the network as a whole does not read
     */
    @Transactional(readOnly = true)
    public void requireReady(UUID networkId, UUID id) {
        checkReady(getFor(DigestStep.SEND, networkId, id));
    }

    /** How many people a digest would be sent to now. */
    @Transactional(readOnly = true)
    public int reach(UUID networkId, UUID id, DigestAudience audience) {
        getFor(DigestStep.SEND, networkId, id);
        return recipients.list(networkId, audience).size();
    }

    /**
     * Sends it to all or some of the network's members, each of whom gets it once however often it is sent.
     *
     * @throws Refusal {@code digest-nobody}, {@code digest-sent}
     * @throws InvalidInput as {@link #requireReady}
     */
    public Digest send(UUID networkId, UUID id, DigestAudience audience) {
        Digest digest = getFor(DigestStep.SEND, networkId, id);
        checkReady(digest);
        if (recipients.list(networkId, audience).isEmpty()) {
            throw new Refusal(DigestError.NOBODY);
        }
        Instant now = clock.instant();
        digest.send(now);
        Digest sent = digests.saveAndFlush(digest);
        database.sql("""
                        insert into digest_sending (digest_id, person_id, sent_at, countries, kinds, roles)
                        values (:digest, :person, :at, :countries, :kinds, :roles)""")
                .param("digest", id)
                .param("person", Readers.get().personId())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("countries", audience.countryCodes())
                .param("kinds", audience.kindNames())
                .param("roles", audience.roleNames())
                .update();
        events.publishEvent(new Sent());
        return sent;
    }

    /** Throws away a draft, which nobody else has seen. */
    public void discard(UUID networkId, UUID id) {
        digests.delete(getFor(DigestStep.DISCARD, networkId, id));
    }

    private void checkReady(Digest digest) {
        List<FieldError> unshared = lines.unshared(digest.content().body(), digest.networkId()).stream()
                .map(line -> new FieldError("content.body", "digest.unshared", List.of(line)))
                .toList();
        if (!unshared.isEmpty()) {
            throw new InvalidInput(unshared);
        }
    }

    private Digest getFor(DigestStep step, UUID networkId, UUID id) {
        Digest digest = digests.get(networkId, id);
        if (!step.isFor(Readers.get(), digest)) {
            throw Refusal.notFound();
        }
        step.requirePossible(digest, clock.instant());
        return digest;
    }
}
