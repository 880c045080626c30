package org.spona.knowledge.practice;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spona.platform.problem.CommonError;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Membership;
import org.spona.platform.tenancy.Readers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes practices of other systems into a network, many in one transaction, and takes them back. */
@Service
@Transactional
public class PracticeIntake {

    /** Practices that one step of an import brought or changed; each can now be read as far as its visibility says. */
    public record Imported(List<Practice> practices) {}

    /**
     * What became of one practice, or would.
     *
     * @param practiceId which practice of ours it is; null for one that would be new
     * @param edition the version that the import wrote, which the undo must find again
     * @param before what it was before, in words of this package; null when there was nothing before
     */
    public record Outcome(
            @Nullable UUID practiceId,
            ImportEffect effect,
            long edition,
            @Nullable String before) {}

    /** A practice as an import left it; see {@link Outcome}. */
    public record Written(
            UUID practiceId, long edition, @Nullable String before) {}

    /** What the undo of an import did with one practice. */
    public enum Undo {
        /** The import had made it: nobody sees it until it is imported again. */
        WITHDRAWN,
        /** It says again what it said before. */
        RESTORED,
        /** Somebody has changed it since, so it stays. */
        KEPT
    }

    private final Practices practices;
    private final PracticeContactTable contacts;
    private final ImportTurns turns;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PracticeIntake(
            Practices practices,
            PracticeContactTable contacts,
            ImportTurns turns,
            ApplicationEventPublisher events,
            Clock clock) {
        this.practices = practices;
        this.contacts = contacts;
        this.turns = turns;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The association for which the reader imports into a network.
     *
     * @throws Refusal {@code forbidden} when she is not of the network's staff
     */
    public static UUID importer(UUID networkId) {
        return Readers.get()
                .byPreference()
                .filter(membership ->
                        membership.role().staffs() && membership.networkId().equals(networkId))
                .map(Membership::organisationId)
                .findFirst()
                .orElseThrow(() -> new Refusal(CommonError.FORBIDDEN));
    }

    /** The networks into which the current reader may import. */
    public static Set<UUID> networks() {
        return Readers.get().staffNetworks();
    }

    /**
     * Publishes what is new, changes what has changed, and leaves the rest as it is. Sending the same again does nothing.
     *
     * @param imported of one network, no external id twice
     * @return what became of each, in their order
     */
    public List<Outcome> take(UUID networkId, List<ImportedPractice> imported) {
        importer(networkId);
        turns.await(networkId);
        Map<String, Practice> known = known(networkId, imported);
        Map<UUID, PracticeContact> contactsBefore =
                contacts.find(known.values().stream().map(Practice::getId).toList());
        Map<UUID, PracticeContact> newContacts = new HashMap<>();
        Instant now = clock.instant();
        List<Practice> changed = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (ImportedPractice one : imported) {
            Practice practice = known.get(one.externalId());
            if (practice == null) {
                practice = new Practice(UUID.randomUUID(), Readers.get().personId(), one, now);
                changed.add(practice);
                noteContact(practice, one, null, newContacts);
                outcomes.add(new Outcome(practice.getId(), ImportEffect.CREATED, practice.version(), null));
                continue;
            }
            PracticeContact contact = contactsBefore.get(practice.getId());
            ImportedState before = ImportedState.of(practice, contact);
            ImportEffect effect = practice.follow(one, now);
            if (effect.changes()) {
                changed.add(practice);
                noteContact(practice, one, contact, newContacts);
            }
            outcomes.add(new Outcome(
                    practice.getId(),
                    effect,
                    practice.version(),
                    effect == ImportEffect.UPDATED ? before.json() : null));
        }
        practices.saveAllAndFlush(changed);
        newContacts.forEach(contacts::put);
        tell(changed);
        return outcomes;
    }

    private static void noteContact(
            Practice practice,
            ImportedPractice imported,
            @Nullable PracticeContact before,
            Map<UUID, PracticeContact> contacts) {
        if (imported.contact() != null) {
            contacts.put(practice.getId(), imported.contact().replacing(before));
        }
    }

    /** What {@link #take} would do; changes nothing. */
    @Transactional(readOnly = true)
    public List<Outcome> preview(UUID networkId, List<ImportedPractice> imported) {
        importer(networkId);
        Map<String, Practice> known = known(networkId, imported);
        return imported.stream()
                .map(one -> Optional.ofNullable(known.get(one.externalId()))
                        .map(practice ->
                                new Outcome(practice.getId(), practice.effectOf(one), practice.version(), null))
                        .orElseGet(() -> new Outcome(null, ImportEffect.CREATED, 0, null)))
                .toList();
    }

    /**
     * Takes back what an import has brought and restores what it has changed, except what somebody has changed since.
     *
     * @param written of one network, no practice twice
     * @return what became of each, in their order
     */
    public List<Undo> undo(UUID networkId, List<Written> written) {
        importer(networkId);
        turns.await(networkId);
        Map<UUID, Practice> known = practices
                .findByIdIn(written.stream().map(Written::practiceId).toList())
                .stream()
                .collect(Collectors.toMap(Practice::getId, Function.identity()));
        Instant now = clock.instant();
        List<Practice> changed = new ArrayList<>();
        List<Undo> undone = new ArrayList<>();
        for (Written one : written) {
            Practice practice = known.get(one.practiceId());
            if (practice == null || !practice.isAsImported(one.edition())) {
                undone.add(Undo.KEPT);
                continue;
            }
            ImportedState before = one.before() == null ? null : ImportedState.parse(one.before());
            PracticeContact contact = before == null ? null : before.contact();
            contacts.put(practice.getId(), Objects.requireNonNullElseGet(contact, PracticeContact::blank));
            practice.undoImport(before, now);
            changed.add(practice);
            undone.add(before == null ? Undo.WITHDRAWN : Undo.RESTORED);
        }
        practices.saveAllAndFlush(changed);
        tell(changed);
        return undone;
    }

    private Map<String, Practice> known(UUID networkId, List<ImportedPractice> imported) {
        return practices
                .findByOwnershipNetworkIdAndOriginExternalIdIn(
                        networkId,
                        imported.stream().map(ImportedPractice::externalId).toList())
                .stream()
                .collect(Collectors.toMap(practice -> practice.externalId().orElseThrow(), Function.identity()));
    }

    private void tell(List<Practice> changed) {
        if (!changed.isEmpty()) {
            events.publishEvent(new Imported(changed));
        }
    }
}
