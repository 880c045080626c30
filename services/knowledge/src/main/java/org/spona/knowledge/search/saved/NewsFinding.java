package org.spona.knowledge.search.saved;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.spona.knowledge.practice.Practice.Status;
import org.spona.knowledge.practice.Practices;
import org.spona.knowledge.search.PracticeHit;
import org.spona.knowledge.search.PracticeSearch;
import org.spona.knowledge.search.SearchAway;
import org.spona.knowledge.search.SearchResult;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.springframework.jdbc.core.SingleColumnRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds what is new in saved searches, with the rights that their person has at this moment. */
@Component
class NewsFinding {

    /** More than that nobody reads in a mail; the rest is a link away. */
    private static final int MOST = 100;

    private final PracticeSearch search;
    private final Practices practices;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    NewsFinding(
            PracticeSearch search, Practices practices, JdbcClient database, PlatformTransactionManager transactions) {
        this.search = search;
        this.practices = practices;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
    }

    /** @throws SearchAway when the index cannot be asked at the moment */
    News in(SavedSearch saved, Reader reader) {
        Set<UUID> told = told(saved.getId());
        SearchResult found = search.search(saved.query().newest(MOST), reader);
        // What only a corrected word finds is a help to somebody who searches, and no news.
        List<PracticeHit> hits = found.meant() == null ? found.hits().items() : List.of();
        List<PracticeHit> fresh = hits.stream()
                .filter(hit -> !hit.publishedAt().isBefore(saved.newSince()))
                .filter(hit -> !told.contains(hit.id()))
                .toList();
        return new News(saved, readable(fresh, reader));
    }

    /** The index may lag behind; the database knows what is published and shared now. */
    private List<PracticeHit> readable(List<PracticeHit> hits, Reader reader) {
        return Readers.call(
                reader,
                () -> hits.stream()
                        .filter(hit -> practices
                                .findById(hit.id())
                                .filter(practice -> practice.status() == Status.PUBLISHED)
                                .isPresent())
                        .toList());
    }

    private Set<UUID> told(UUID searchId) {
        return Readers.callAsService(() -> new HashSet<>(transaction.execute(
                _ -> database.sql("select practice_id from saved_search_told where saved_search_id = ?")
                        .param(searchId)
                        .query(new SingleColumnRowMapper<>(UUID.class))
                        .list())));
    }
}
