package org.spona.search.syndication;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.tenancy.Readers;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What everybody may read of all services, whoever asks: the directory of things as somebody without an account sees it. */
@Component
public class PublicThings {

    /** The most things in one file of a site map (sitemaps.org allows 50,000). */
    static final int PART = 10_000;

    private static final int NEWEST = 50;

    private static final String COLUMNS = """
            t.id, t.kind, t.path, t.title, t.summary, t.language, t.published_at, t.updated_at,
                coalesce(o.name_latin, n.name_latin, '') as author
            from directory_thing t
            left join directory_organisation o on o.id = t.organisation_id
            left join directory_network n on n.id = t.network_id
            where not t.withdrawn""";

    /** Pages under the addresses at which they are answered; networks and regions have theirs by their short names. */
    private static final String PAGES = """
            select path, updated_at from directory_thing where not withdrawn and not leads_on
            union all select '/networks/' || slug, 'epoch' from directory_network
            union all select '/regions/' || slug, 'epoch' from directory_region
            union all select '/networks', 'epoch'""";

    private final JdbcClient database;
    private final TransactionTemplate transaction;

    PublicThings(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
    }

    /** What was published last, of a network and of a kind if they are given. Organisations and networks are not published. */
    public List<PublicThing> newest(Optional<UUID> networkId, Optional<String> kind) {
        return Readers.callAsVisitor(() ->
                Objects.requireNonNull(transaction.execute(_ -> database.sql("select " + COLUMNS + """
                 and t.published_at > 'epoch'
                and (cast(:network as uuid) is null or t.network_id = :network) and (cast(:kind as text) is null or t.kind = :kind)
                order by t.published_at desc, t.id limit :most""")
                        .param("network", networkId.orElse(null))
                        .param("kind", kind.orElse(null))
                        .param("most", NEWEST)
                        .query(new SimplePropertyRowMapper<>(PublicThing.class))
                        .list())));
    }

    /** In how many parts all of it comes; at least one. */
    public int parts() {
        long total = Readers.callAsVisitor(() -> Objects.requireNonNull(
                transaction.execute(_ -> database.sql("select count(distinct path) from (" + PAGES + ") page")
                        .query(Long.class)
                        .single())));
        return (int) Math.max(1, (total + PART - 1) / PART);
    }

    /** A part of all of it, counted from 0. What several things tell of, as the pages of a file, has one address. */
    public List<PublicPage> part(int number) {
        return Readers.callAsVisitor(() ->
                Objects.requireNonNull(transaction.execute(_ -> database.sql("select distinct on (path) * from ("
                                + PAGES + ") page order by path, updated_at desc limit :most offset :from")
                        .param("most", PART)
                        .param("from", (long) PART * number)
                        .query(new SimplePropertyRowMapper<>(PublicPage.class))
                        .list())));
    }
}
