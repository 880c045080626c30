package org.spona.cooperation.plan;

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

/** The plans that the reader may see. */
@Service
@Transactional(readOnly = true)
public class PlanReading {

    private static final String LISTED = """
            from plan
            where (:status::text is null or status = :status)
            and (:kind::text is null or kind = :kind)
            and (:year::integer is null or :year between coalesce(from_year, :year) and coalesce(until_year, :year))
            """ + SearchedWords.CONDITION;

    private final Plans plans;
    private final JdbcClient database;

    PlanReading(Plans plans, JdbcClient database) {
        this.plans = plans;
        this.database = database;
    }

    /**
     * A plan.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    public Plan get(UUID id) {
        return plans.get(id);
    }

    /** A plan, if the reader may see one with this id. */
    public Optional<Plan> find(UUID id) {
        return plans.findById(id);
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

    /** Whether the reader writes plans: she works for an organisation. */
    public boolean canWrite() {
        return Readers.get().isAnywhere(Role::writes);
    }
}
