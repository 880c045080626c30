package org.spona.cooperation.counter;

import org.spona.platform.aggregate.AggregateReading;
import org.spona.platform.listing.Listing;
import org.spona.platform.listing.SearchedWords;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The counters that the reader may see. */
@Service
@Transactional(readOnly = true)
public class CounterReading extends AggregateReading<Counter> {

    private static final String LISTED = """
            from counter
            where (:status::text is null or status = :status)
            """ + SearchedWords.CONDITION;

    private final Counters counters;
    private final JdbcClient database;

    CounterReading(Counters counters, JdbcClient database) {
        super(counters);
        this.counters = counters;
        this.database = database;
    }

    /** Counters, last changed first. */
    public PageOf<Counter> list(CounterFilter filter, PageRequest page) {
        return new Listing(database, LISTED)
                .with("status", filter.state())
                .searching(filter.q())
                .lastChangedFirst(page, counters::findByIdIn);
    }
}
