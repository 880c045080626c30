package org.spona.cooperation.pathway;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.platform.language.FoldedName;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pathways that the reader may see. */
@Service
@Transactional(readOnly = true)
public class PathwayReading {

    private static final String LISTED = """
             from pathway
            where (case when :state::text is null then status <> 'REPLACED' else status = :state end)
            and folded like all (select '% ' || word || '%' from unnest(string_to_array(:words, ' ')) word)""";

    private final Pathways pathways;
    private final JdbcClient database;

    PathwayReading(Pathways pathways, JdbcClient database) {
        this.pathways = pathways;
        this.database = database;
    }

    /**
     * A pathway.
     *
     * @throws org.spona.platform.problem.Refusal {@code not-found} when there is none that the reader may see
     */
    public Pathway get(UUID id) {
        return pathways.get(id);
    }

    /** A pathway, if the reader may see one with this id. */
    public Optional<Pathway> find(UUID id) {
        return pathways.findById(id);
    }

    /** The versions of a pathway that the reader may see, the last first; with the one itself. */
    public List<Pathway> versions(Pathway pathway) {
        return pathways.findBySeriesIdOrderByNumberDesc(pathway.seriesId(), Pathways.MOST_VERSIONS);
    }

    /** The pathways of others that can be compared with one: agreed ones on the same subject first, then all, by title. */
    public List<Pathway> comparable(Pathway pathway) {
        List<UUID> ids = database.sql("""
                        select id from pathway where id <> :id and series_id <> :series and status in ('AGREED', 'IN_FORCE')
                        order by (subject <> '' and lower(subject) = lower(:subject)) desc, folded, id limit 100""")
                .param("id", pathway.getId())
                .param("series", pathway.seriesId())
                .param("subject", pathway.content().subject())
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
        return inOrder(ids);
    }

    /** Pathways, last changed first. */
    public PageOf<Pathway> list(PathwayFilter filter, PageRequest page) {
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

    /** Whether the reader begins pathways. */
    public boolean canWrite() {
        return Readers.get().isAnywhere(Role::writes);
    }

    private List<Pathway> inOrder(List<UUID> ids) {
        Map<UUID, Pathway> found =
                pathways.findByIdIn(ids).stream().collect(Collectors.toMap(Pathway::getId, Function.identity()));
        return ids.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList();
    }

    private JdbcClient.StatementSpec listed(PathwayFilter filter, String statement) {
        return database.sql(statement)
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("words", FoldedName.of(filter.q()));
    }
}
