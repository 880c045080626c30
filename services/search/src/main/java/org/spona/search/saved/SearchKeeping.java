package org.spona.search.saved;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.spona.platform.ids.NewIds;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with the searches that they keep. Nobody sees another's. */
@Service
@Transactional
public class SearchKeeping {

    private static final int MOST = 50;

    private final SavedSearches searches;
    private final NewIds ids;
    private final Clock clock;

    SearchKeeping(SavedSearches searches, NewIds ids, Clock clock) {
        this.searches = searches;
        this.ids = ids;
        this.clock = clock;
    }

    /** The reader's own, by name. */
    @Transactional(readOnly = true)
    public List<SavedSearch> list() {
        return searches.findByPersonId(Readers.get().personId());
    }

    /**
     * One of the reader's own.
     *
     * @throws Refusal {@code not-found}
     */
    @Transactional(readOnly = true)
    public SavedSearch get(UUID id) {
        return searches.findById(id).orElseThrow(Refusal::notFound);
    }

    /**
     * Saves a search, or changes what was saved before. Repeating it does nothing more.
     *
     * @param id chosen by the caller
     * @throws Refusal {@code no-workplace}, {@code saved-search-nothing-asked}, {@code saved-searches-too-many}
     */
    public SavedSearch save(UUID id, SavedSearchInput input) {
        Reader reader = Readers.get();
        if (reader.memberships().isEmpty()) {
            throw new Refusal(SavedSearchError.NO_WORKPLACE);
        }
        if (!input.narrowed()) {
            throw new Refusal(SavedSearchError.NOTHING_ASKED);
        }
        return searches.findById(id)
                .map(known -> {
                    known.revise(input, clock.instant());
                    return searches.save(known);
                })
                .orElseGet(() -> keep(id, reader, input));
    }

    /** Forgets it. Doing it twice does it once. */
    public void discard(UUID id) {
        searches.findById(id).ifPresent(searches::delete);
    }

    private SavedSearch keep(UUID id, Reader reader, SavedSearchInput input) {
        if (searches.countByPersonId(reader.personId()) >= MOST) {
            throw new Refusal(SavedSearchError.TOO_MANY);
        }
        return ids.take(
                id, () -> searches.saveAndFlush(new SavedSearch(id, reader.personId(), input, clock.instant())));
    }
}
