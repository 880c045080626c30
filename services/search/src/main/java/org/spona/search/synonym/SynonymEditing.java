package org.spona.search.synonym;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.ids.NewIds;
import org.spona.platform.problem.CommonError;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff do with entries. What they change is in force in every instance within seconds. */
@Service
@Transactional
public class SynonymEditing {

    private final Synonyms synonyms;
    private final SynonymHistory history;
    private final SynonymPermissions permissions;
    private final NewIds ids;
    private final Clock clock;

    SynonymEditing(Synonyms synonyms, SynonymHistory history, SynonymPermissions permissions, NewIds ids, Clock clock) {
        this.synonyms = synonyms;
        this.history = history;
        this.permissions = permissions;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Adds an entry, or changes what was there before. Repeating it does nothing more.
     *
     * @param id chosen by the caller
     * @throws Refusal {@code forbidden} when the reader does not change the entries of that network, {@code stale} when somebody else
     *     has changed it since the version that she saw
     */
    public Synonym save(UUID id, SynonymInput input) {
        return synonyms.findById(id).map(known -> revise(known, input)).orElseGet(() -> add(id, input));
    }

    private Synonym add(UUID id, SynonymInput input) {
        require(input.network());
        return ids.take(
                id,
                () -> synonyms.saveAndFlush(
                        new Synonym(id, input.networkId(), input.content(), Readers.get(), clock.instant())));
    }

    private Synonym revise(Synonym known, SynonymInput input) {
        require(known.networkId());
        requireSeen(known, input.version());
        if (!known.content().equals(input.content())) {
            known.revise(input.content(), Readers.get(), clock.instant());
        }
        return synonyms.save(known);
    }

    /** Puts an entry in force, or takes it out and keeps it. */
    public Synonym putInForce(UUID id, boolean on) {
        Synonym known = synonyms.get(id);
        require(known.networkId());
        if (known.inForce() != on) {
            known.putInForce(on, Readers.get(), clock.instant());
        }
        return synonyms.save(known);
    }

    /** Makes an entry what it was in one of its versions. */
    public Synonym restore(UUID id, long version) {
        Synonym known = synonyms.get(id);
        require(known.networkId());
        SynonymRevision then = history.get(id, version);
        known.revise(then.content(), Readers.get(), clock.instant());
        known.putInForce(then.inForce(), Readers.get(), clock.instant());
        return synonyms.save(known);
    }

    private void require(Optional<UUID> network) {
        if (!permissions.changes(Readers.get(), network)) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
    }

    private static void requireSeen(Synonym known, @Nullable Long seen) {
        if (seen != null && seen != known.version()) {
            throw new Refusal(CommonError.STALE);
        }
    }
}
