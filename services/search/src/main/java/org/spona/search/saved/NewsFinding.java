package org.spona.search.saved;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.spona.platform.findable.ThingKey;
import org.spona.platform.findable.Things;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.search.finding.FoundThing;
import org.spona.search.finding.SearchResult;
import org.spona.search.finding.SearchUnavailable;
import org.spona.search.finding.ThingSearch;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds what is new in saved searches, with the rights that their person has at this moment. */
@Component
class NewsFinding {

    /** More than that nobody reads at a time; the rest is found by the search itself. */
    private static final int MOST = 100;

    private final ThingSearch search;
    private final Things things;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    NewsFinding(ThingSearch search, Things things, JdbcClient database, PlatformTransactionManager transactions) {
        this.search = search;
        this.things = things;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
    }

    /** @throws SearchUnavailable when the index cannot be asked at the moment */
    News in(SavedSearch saved, Reader reader) {
        Set<ThingKey> told = told(saved.getId());
        SearchResult found = search.search(saved.newest(MOST), reader);
        // What only a corrected word finds is a help to somebody who searches, and no news.
        List<FoundThing> hits = found.meant() == null ? found.hits().items() : List.of();
        List<FoundThing> fresh = hits.stream()
                .filter(hit -> !hit.publishedAt().isBefore(saved.newSince()))
                .filter(hit -> !told.contains(hit.subject()))
                .toList();
        return new News(saved, readable(fresh, reader));
    }

    /** The index may lag behind; the directory of things knows sooner what may be read. */
    private List<FoundThing> readable(List<FoundThing> hits, Reader reader) {
        List<ThingKey> keys = hits.stream().map(FoundThing::key).toList();
        Set<ThingKey> readable =
                Readers.call(reader, () -> things.readable(keys).keySet());
        return hits.stream().filter(hit -> readable.contains(hit.key())).toList();
    }

    private Set<ThingKey> told(UUID searchId) {
        return Readers.callAsService(() -> new HashSet<>(transaction.execute(
                _ -> database.sql("select kind, thing_id as id from saved_search_told where saved_search_id = ?")
                        .param(searchId)
                        .query(new SimplePropertyRowMapper<>(ThingKey.class))
                        .list())));
    }
}
