package org.spona.cooperation.plan;

import org.spona.platform.aggregate.AggregateReading;
import org.spona.platform.listing.Listing;
import org.spona.platform.listing.SearchedWords;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plans that the reader may see. */
@Service
@Transactional(readOnly = true)
public class PlanReading extends AggregateReading<Plan> {

    private static final String LISTED = """
            from plan
            where (:status::text is null or status = :status)
            and (:kind::text is null or kind = :kind)
            and (:year::integer is null or :year between coalesce(from_year, :year) and coalesce(until_year, :year))
            """ + SearchedWords.CONDITION;

    private final Plans plans;
    private final JdbcClient database;

    PlanReading(Plans plans, JdbcClient database) {
        super(plans);
        this.plans = plans;
        this.database = database;
    }

    /** Plans, last changed first. */
    public PageOf<Plan> list(PlanFilter filter, PageRequest page) {
        return new Listing(database, LISTED)
                .with("status", filter.state())
                .with("kind", filter.kind())
                .with("year", filter.year())
                .searching(filter.q())
                .lastChangedFirst(page, plans::findByIdIn);
    }
}
