package org.spona.cooperation.counter;

import java.util.Optional;
import java.util.UUID;
import org.spona.platform.listing.Listing;
import org.spona.platform.listing.SearchedWords;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The counters that the reader may see. */
@Service
@Transactional(readOnly = true)
public class CounterReading {

    private static final String LISTED = """
            from counter
            where (:status::text is null or status = :status)
            """ + SearchedWords.CONDITION;

    private final Counters counters;
    private final JdbcClient database;

    CounterReading(Counters counters, JdbcClient database) {
        this.counters = counters;
        this.database = database;
    }

    /**
     * A counter.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    public Counter get(UUID id) {
        return counters.get(id);
    }

    /** A counter, if the reader may see one with this id. */
    public Optional<Counter> find(UUID id) {
        return counters.findById(id);
    }

    /** Counters, last changed first. */
    public PageOf<Counter> list(CounterFilter filter, PageRequest page) {
        return new Listing(database, LISTED)
                .with("status", filter.state())
                .searching(filter.q())
                .lastChangedFirst(page, counters::findByIdIn);
    }

    /** Whether the reader writes counters. */
    public boolean canWrite() {
        return Readers.get().isAnywhere(Role::writes);
    }
}
