package org.spona.cooperation.risk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.aggregate.AggregateReading;
import org.spona.platform.language.FoldedName;
import org.spona.platform.listing.ListedOrder;
import org.spona.platform.listing.Listing;
import org.spona.platform.listing.SearchedWords;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.platform.workflow.Permissions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The risks that the reader may see. */
@Service
@Transactional(readOnly = true)
public class RiskReading extends AggregateReading<Risk> {

    private static final String LISTED = """
            from risk
            where (:status::text is null or status = :status)
            and (:group::text is null or target_group = :group)
            and (:kind::text is null or kind = :kind)
            and (:likelihood::text is null or likelihood = :likelihood)
            and (:impact::text is null or impact = :impact)
            and (not :due or (status = 'OPEN' and review_on <= :today))
            """ + SearchedWords.CONDITION;

    private final Risks risks;
    private final JdbcClient database;
    private final Clock clock;

    RiskReading(Risks risks, JdbcClient database, Clock clock) {
        super(risks);
        this.risks = risks;
        this.database = database;
        this.clock = clock;
    }

    /** Those of some risks that the reader may see, in the order in which they are asked for. */
    public List<Risk> list(Collection<UUID> ids) {
        List<UUID> once = ids.stream().distinct().toList();
        return ListedOrder.of(once, risks.findByIdIn(once));
    }

    /** Risks in the order that the filter says. */
    public PageOf<Risk> list(RiskFilter filter, PageRequest page) {
        Listing listing = new Listing(database, LISTED).searching(filter.q());
        values(filter).forEach(listing::with);
        return listing.page(page, RiskOrder.of(filter.sort()), risks::findByIdIn);
    }

    /** How many open ones there are of each likelihood and impact, among those that the filter leaves otherwise. */
    public RiskMatrix matrix(RiskFilter filter) {
        RiskFilter open = filter.ofMatrix();
        return RiskMatrix.of(database.sql(
                        "select likelihood, impact, count(*) as number " + LISTED + " group by likelihood, impact")
                .params(values(open))
                .param("words", FoldedName.of(open.q()))
                .query((row, _) -> new RiskMatrix.Count(
                        constant(Likelihood.class, row.getString("likelihood")),
                        constant(Impact.class, row.getString("impact")),
                        row.getLong("number")))
                .list());
    }

    /** What the reader may do with a risk now. */
    public Permissions permissions(Risk risk) {
        return Permissions.of(RiskStep.class, risk, Readers.get(), clock.instant());
    }

    /** Whether a risk is to be looked at again by now. */
    public boolean isDue(Risk risk) {
        return risk.isDueOn(LocalDate.now(clock));
    }

    private Map<String, @Nullable Object> values(RiskFilter filter) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("status", name(filter.state()));
        values.put("group", name(filter.group()));
        values.put("kind", name(filter.kind()));
        values.put("likelihood", name(filter.likelihood()));
        values.put("impact", name(filter.impact()));
        values.put("due", filter.due());
        values.put("today", LocalDate.now(clock));
        return values;
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
