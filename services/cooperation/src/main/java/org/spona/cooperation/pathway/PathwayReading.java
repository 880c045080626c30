package org.spona.cooperation.pathway;

import java.util.List;
import java.util.UUID;
import org.spona.platform.aggregate.AggregateReading;
import org.spona.platform.listing.ListedOrder;
import org.spona.platform.listing.Listing;
import org.spona.platform.listing.SearchedWords;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pathways that the reader may see. */
@Service
@Transactional(readOnly = true)
public class PathwayReading extends AggregateReading<Pathway> {

    private static final String LISTED = """
            from pathway
            where (case when :state::text is null then status <> 'REPLACED' else status = :state end)
            """ + SearchedWords.CONDITION;

    private final Pathways pathways;
    private final JdbcClient database;

    PathwayReading(Pathways pathways, JdbcClient database) {
        super(pathways);
        this.pathways = pathways;
        this.database = database;
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
        return ListedOrder.of(ids, pathways.findByIdIn(ids));
    }

    /** Pathways, last changed first. */
    public PageOf<Pathway> list(PathwayFilter filter, PageRequest page) {
        return new Listing(database, LISTED)
                .with("state", filter.state())
                .searching(filter.q())
                .lastChangedFirst(page, pathways::findByIdIn);
    }
}
