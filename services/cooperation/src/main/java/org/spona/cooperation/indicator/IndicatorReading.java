package org.spona.cooperation.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.platform.aggregate.AggregateReading;
import org.spona.platform.listing.Listing;
import org.spona.platform.listing.SearchedWords;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The indicators that the reader may see. */
@Service
@Transactional(readOnly = true)
public class IndicatorReading extends AggregateReading<Indicator> {

    /** So many indicators a form offers. */
    private static final PageRequest OFFERED = new PageRequest(0, 500);

    private static final String LISTED = """
            from indicator
            where (:status::text is null or status = :status) and (:source::text is null or source = :source)
            """ + SearchedWords.CONDITION;

    private final Indicators indicators;
    private final JdbcClient database;

    IndicatorReading(Indicators indicators, JdbcClient database) {
        super(indicators);
        this.indicators = indicators;
        this.database = database;
    }

    /** Those of some indicators that the reader may see, in the order in which they are asked for. */
    public List<Indicator> list(Collection<UUID> ids) {
        Map<UUID, Indicator> found =
                indicators.findByIdIn(ids).stream().collect(Collectors.toMap(Indicator::getId, Function.identity()));
        return ids.stream()
                .distinct()
                .flatMap(id -> Stream.ofNullable(found.get(id)))
                .toList();
    }

    /** Indicators, last changed first. */
    public PageOf<Indicator> list(IndicatorFilter filter, PageRequest page) {
        return new Listing(database, LISTED)
                .with("status", filter.state())
                .with("source", filter.source())
                .searching(filter.q())
                .lastChangedFirst(page, indicators::findByIdIn);
    }

    /** The indicators that can be chosen where numbers are needed: measured now, and told in numbers. */
    public List<Indicator> listNumbers() {
        return list(new IndicatorFilter("", Indicator.Status.ACTIVE, null), OFFERED).items().stream()
                .filter(indicator -> indicator.content().kind().isNumber())
                .toList();
    }
}
