package org.spona.cooperation.measure;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.cooperation.risk.RiskMeasures;
import org.spona.platform.aggregate.AggregateReading;
import org.spona.platform.findable.Thing;
import org.spona.platform.listing.Listing;
import org.spona.platform.listing.SearchedWords;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.platform.workflow.Permissions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The measures that the reader may see. */
@Service
@Transactional(readOnly = true)
public class MeasureReading extends AggregateReading<Measure> implements RiskMeasures {

    private static final String LISTED = """
            from measure
            where (:status::text is null or status = :status)
            and (:risk::uuid is null or risks @> array[:risk::uuid])
            """ + SearchedWords.CONDITION;

    private static final String BY_STATUS = "array_position(array[%s]::text[], status)"
            .formatted(Arrays.stream(MeasureStatus.values())
                    .map(status -> "'" + status + "'")
                    .collect(Collectors.joining(", ")));

    private static final Map<String, String> COLUMNS =
            Map.of("title", "folded", "status", BY_STATUS, "adoptedOn", "adopted_on", "updatedAt", "updated_at");

    private final Measures measures;
    private final JdbcClient database;
    private final Clock clock;

    MeasureReading(Measures measures, JdbcClient database, Clock clock) {
        super(measures);
        this.measures = measures;
        this.database = database;
        this.clock = clock;
    }

    /** Measures in the order that the filter says. */
    public PageOf<Measure> list(MeasureFilter filter, PageRequest page) {
        return new Listing(database, LISTED)
                .with("status", filter.state())
                .with("risk", filter.risk())
                .searching(filter.q())
                .page(page, order(filter.sort()), measures::findByIdIn);
    }

    @Override
    public Map<UUID, List<Answer>> of(Collection<UUID> risks) {
        record Row(UUID risk, Answer answer) {}
        return risks.isEmpty()
                ? Map.of()
                : database
                        .sql("""
                                select answered.risk, m.id, m.title, m.language, m.status
                                from measure m, unnest(m.risks) answered(risk)
                                where m.risks && :risks and answered.risk = any (:risks)
                                order by m.status in ('EVALUATED', 'DROPPED'), m.updated_at desc, m.id""")
                        .param("risks", risks.toArray(UUID[]::new))
                        .query((row, _) -> new Row(
                                row.getObject("risk", UUID.class),
                                new Answer(
                                        new Thing(
                                                row.getObject("id", UUID.class),
                                                Measure.KIND,
                                                row.getString("title"),
                                                row.getString("language"),
                                                "/measures/" + row.getString("id")),
                                        row.getString("status"))))
                        .list()
                        .stream()
                        .collect(
                                Collectors.groupingBy(Row::risk, Collectors.mapping(Row::answer, Collectors.toList())));
    }

    /** What the reader may do with a measure now. */
    public Permissions permissions(Measure measure) {
        return Permissions.of(MeasureStep.class, measure, Readers.get(), clock.instant());
    }

    private static String order(String sort) {
        boolean descending = sort.startsWith("-");
        String column = COLUMNS.get(descending ? sort.substring(1) : sort);
        return column == null
                ? "updated_at desc"
                : column + (descending ? " desc" : "") + " nulls last, updated_at desc";
    }
}
