package org.spona.cooperation.counter;

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

/** The counters that the reader may see. */
@Service
@Transactional(readOnly = true)
public class CounterReading {

    private static final String LISTED = """
             from counter
            where (:status::text is null or status = :status)
            and folded like all (select '% ' || word || '%' from unnest(string_to_array(:words, ' ')) word)""";

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
        List<UUID> ids = listed(
                        filter, "select id" + LISTED + " order by updated_at desc, id limit :size offset :offset")
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
        long total =
                listed(filter, "select count(*)" + LISTED).query(Long.class).single();
        return new PageOf<>(inOrder(ids), total, page.page(), page.size());
    }

    /** Whether the reader writes counters. */
    public boolean canWrite() {
        return Readers.get().isAnywhere(Role::writes);
    }

    private List<Counter> inOrder(Collection<UUID> ids) {
        Map<UUID, Counter> found =
                counters.findByIdIn(ids).stream().collect(Collectors.toMap(Counter::getId, Function.identity()));
        return ids.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList();
    }

    private JdbcClient.StatementSpec listed(CounterFilter filter, String statement) {
        return database.sql(statement)
                .param("status", filter.state() == null ? null : filter.state().name())
                .param("words", FoldedName.of(filter.q()));
    }
}
