package org.spona.search.saved;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spona.platform.events.Outbox;
import org.spona.platform.failure.ItemFailure;
import org.spona.platform.failure.SetAside;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.ReaderResolver;
import org.spona.search.finding.SearchUnavailable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks for what is new in the searches that people follow, one person at a time, and announces it to members, which tells her as she has
 * chosen. It is announced in the transaction that notes what has been told: another instance that had the same in mind finds the searches
 * changed and gives up, and a crash leaves either both or nothing.
 */
@Component
class NewsDelivery {

    private static final Logger log = LoggerFactory.getLogger(NewsDelivery.class);

    /** Whoever cannot be told now does not keep the others waiting. */
    private static final Duration PAUSE = Duration.ofHours(1);

    private static final Duration REMEMBERED = Duration.ofDays(30);

    /** @param subject null until the account is made, or when the directory does not know the person any more */
    private record Keeper(UUID id, @Nullable String subject) {}

    private final SavedSearches searches;
    private final NewsFinding finding;
    private final NewsNotifications notifications;
    private final Outbox outbox;
    private final ReaderResolver readers;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Duration pause;
    private final SetAside setAside;

    NewsDelivery(
            SavedSearches searches,
            NewsFinding finding,
            NewsNotifications notifications,
            Outbox outbox,
            ReaderResolver readers,
            JdbcClient database,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${spona.searches.pause:15m}") Duration pause,
            SetAside setAside) {
        this.searches = searches;
        this.finding = finding;
        this.notifications = notifications;
        this.outbox = outbox;
        this.readers = readers;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.pause = pause;
        this.setAside = setAside;
    }

    /**
     * Tells the person who waits longest.
     *
     * @return false when nobody does
     * @throws SearchUnavailable when the index cannot be asked at the moment
     */
    boolean tellNext() {
        Instant now = clock.instant();
        Optional<Keeper> keeper = longestWaiting(now);
        keeper.ifPresent(one -> {
            try {
                tell(one, now);
            } catch (OptimisticLockingFailureException otherWasFaster) {
                log.debug("another instance has told person {}", one.id());
            } catch (RuntimeException | Error failure) {
                if (ItemFailure.of(failure).isTransient()) {
                    throw failure;
                }
                putOff(one, now);
                setAside.note("saved-searches", one.id(), failure);
            }
        });
        return keeper.isPresent();
    }

    private Optional<Keeper> longestWaiting(Instant now) {
        return inTransaction(() -> database.sql("""
                        select s.person_id as id, p.subject from saved_search s
                        left join directory_person p on p.id = s.person_id
                        where s.next_at <= :now order by s.next_at, s.person_id limit 1""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(new SimplePropertyRowMapper<>(Keeper.class))
                .optional());
    }

    private void tell(Keeper keeper, Instant now) {
        List<SavedSearch> due = inTransaction(() -> searches.findDue(keeper.id(), now));
        Optional<Reader> reader = Optional.ofNullable(keeper.subject())
                .map(subject -> readers.resolve(subject, "", null))
                .filter(known -> !known.memberships().isEmpty());
        List<News> news = reader.stream()
                .flatMap(who -> due.stream().map(search -> finding.in(search, who)))
                .filter(one -> !one.hits().isEmpty())
                .toList();
        transaction.executeWithoutResult(_ -> {
            due.forEach(search -> {
                search.told(now, pause);
                searches.save(search);
                forget(search, now);
            });
            news.forEach(this::remember);
            if (!news.isEmpty()) {
                outbox.append(notifications.of(news, now));
            }
        });
    }

    private void remember(News news) {
        news.hits()
                .forEach(hit -> database.sql("""
                        insert into saved_search_told (saved_search_id, kind, thing_id, told_at) values (?, ?, ?, now())
                        on conflict do nothing""")
                        .params(
                                news.search().getId(),
                                hit.subject().kind(),
                                hit.subject().id())
                        .update());
    }

    private void forget(SavedSearch search, Instant now) {
        database.sql("delete from saved_search_told where saved_search_id = ? and told_at < ?")
                .params(search.getId(), now.minus(REMEMBERED).atOffset(ZoneOffset.UTC))
                .update();
    }

    private void putOff(Keeper keeper, Instant now) {
        transaction.executeWithoutResult(_ -> database.sql("""
                        update saved_search set next_at = :later, version = version + 1
                        where person_id = :person and next_at <= :now""")
                .param("later", now.plus(PAUSE).atOffset(ZoneOffset.UTC))
                .param("person", keeper.id())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update());
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }
}
