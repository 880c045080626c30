package org.spona.cooperation.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.platform.language.FoldedName;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The indicators that the reader may see. */
@Service
@Transactional(readOnly = true)
public class IndicatorReading {

    private static final String LISTED = """
             from indicator
            where (:status::text is null or status = :status) and (:source::text is null or source = :source)
            and folded like all (select '% ' || word || '%' from unnest(string_to_array(:words, ' ')) word)""";

    private final Indicators indicators;
    private final JdbcClient database;

    IndicatorReading(Indicators indicators, JdbcClient database) {
        this.indicators = indicators;
        this.database = database;
    }

    /**
     * An indicator.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    public Indicator get(UUID id) {
        return indicators.get(id);
    }

    /** An indicator, if the reader may see one with this id. */
    public Optional<Indicator> find(UUID id) {
        return indicators.findById(id);
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
        List<UUID> ids = listed(
                        filter, "select id" + LISTED + " order by updated_at desc, id limit :size offset :offset")
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
        long total =
                listed(filter, "select count(*)" + LISTED).query(Long.class).single();
        return new PageOf<>(list(ids), total, page.page(), page.size());
    }

    /** Whether the reader writes indicators. */
    public boolean canWrite() {
        return Readers.get().isAnywhere(Role::writes);
    }

    private JdbcClient.StatementSpec listed(IndicatorFilter filter, String statement) {
        return database.sql(statement)
                .param("status", filter.state() == null ? null : filter.state().name())
                .param(
                        "source",
                        filter.source() == null ? null : filter.source().name())
                .param("words", FoldedName.of(filter.q()));
    }
}
