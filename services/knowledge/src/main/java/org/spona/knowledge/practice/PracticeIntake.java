package org.spona.knowledge.practice;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spona.knowledge.practice.Practice.Status;
import org.spona.platform.problem.CommonError;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Membership;
import org.spona.platform.tenancy.Readers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes practices of other systems into a network, many in one transaction. */
@Service
@Transactional
public class PracticeIntake {

    /** Practices that one step of an import brought or changed; each can now be read as far as its visibility says. */
    public record Imported(List<Practice> practices) {}

    /**
     * What became of one practice.
     *
     * @param practiceId which practice of ours it is
     */
    public record Outcome(UUID practiceId, Result result) {}

    /** What the intake has done. */
    public enum Result {
        CREATED,
        UPDATED,
        UNCHANGED,
        /** It was withdrawn here, and an import does not undo that. */
        WITHDRAWN;

        /** Whether readers get to see something new. */
        public boolean changes() {
            return this == CREATED || this == UPDATED;
        }
    }

    private final Practices practices;
    private final ImportTurns turns;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PracticeIntake(Practices practices, ImportTurns turns, ApplicationEventPublisher events, Clock clock) {
        this.practices = practices;
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
        Map<String, Practice> known = practices
                .findByOwnershipNetworkIdAndOriginExternalIdIn(
                        networkId,
                        imported.stream().map(ImportedPractice::externalId).toList())
                .stream()
                .collect(Collectors.toMap(practice -> practice.externalId().orElseThrow(), Function.identity()));
        Instant now = clock.instant();
        List<Practice> changed = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (ImportedPractice one : imported) {
            Practice practice = known.get(one.externalId());
            Result result = Result.CREATED;
            if (practice == null) {
                practice = new Practice(UUID.randomUUID(), Readers.get().personId(), one, now);
            } else if (practice.status() == Status.WITHDRAWN) {
                result = Result.WITHDRAWN;
            } else {
                result = practice.follow(one, now) ? Result.UPDATED : Result.UNCHANGED;
            }
            if (result.changes()) {
                changed.add(practice);
            }
            outcomes.add(new Outcome(practice.getId(), result));
        }
        practices.saveAll(changed);
        if (!changed.isEmpty()) {
            events.publishEvent(new Imported(changed));
        }
        return outcomes;
    }
}
