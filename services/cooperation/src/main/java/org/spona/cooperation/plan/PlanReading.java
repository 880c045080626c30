package org.spona.cooperation.plan;

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

/** The plans that the reader may see. */
@Service
@Transactional(readOnly = true)
public class PlanReading {

    private static final String LISTED = """
             from plan
            where (:status::text is null or status = :status)
            and (:kind::text is null or kind = :kind)
            and (:year::integer is null or :year between coalesce(from_year, :year) and coalesce(until_year, :year))
            and folded like all (select '% ' || word || '%' from unnest(string_to_array(:words, ' ')) word)""";

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
        List<UUID> ids = listed(
                        filter, "select id" + LISTED + " order by updated_at desc, id limit :size offset :offset")
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
        long total =
                listed(filter, "select count(*)" + LISTED).query(Long.class).single();
        Map<UUID, Plan> found =
                plans.findByIdIn(ids).stream().collect(Collectors.toMap(Plan::getId, Function.identity()));
        return new PageOf<>(
                ids.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList(), total, page.page(), page.size());
    }

    /** Whether the reader writes plans: she works for an organisation. */
    public boolean canWrite() {
        return Readers.get().isAnywhere(Role::writes);
    }

    private JdbcClient.StatementSpec listed(PlanFilter filter, String statement) {
        return database.sql(statement)
                .param("status", filter.state() == null ? null : filter.state().name())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("year", filter.year())
                .param("words", FoldedName.of(filter.q()));
    }
}
