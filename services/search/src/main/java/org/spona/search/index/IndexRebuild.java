package org.spona.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spona.platform.events.EventReplay;
import org.spona.platform.findable.Findable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Builds the index anew from the start of the topic, beside the one that is searched, and puts it in its place in one step. New events
 * go to both meanwhile ({@link FindableIndex#take}), so the new one misses nothing.
 */
@Component
class IndexRebuild {

    private static final Logger log = LoggerFactory.getLogger(IndexRebuild.class);
    private static final String PREFIX = "findables-v";
    private static final Duration LAST_SEARCHES = Duration.ofSeconds(1);

    /** To be raised with every change of {@code search/findables.json} or of the shipped synonyms: an index of an earlier version is built anew by itself. */
    private static final int VERSION = 7;

    private static final Pattern NAME = Pattern.compile(PREFIX + "(\\d+)-\\d+");

    private final ElasticsearchClient elasticsearch;
    private final FindableIndex index;
    private final EventReplay replay;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private volatile Progress progress = new Progress(State.IDLE, 0);

    /** What the rebuild is doing. */
    enum State {
        IDLE,
        READING,
        DONE,
        FAILED
    }

    /**
     * How far the last rebuild is.
     *
     * @param events how many events it has read
     */
    record Progress(State state, long events) {}

    IndexRebuild(
            ElasticsearchClient elasticsearch,
            FindableIndex index,
            EventReplay replay,
            JdbcClient database,
            TransactionTemplate transaction,
            Clock clock) {
        this.elasticsearch = elasticsearch;
        this.index = index;
        this.replay = replay;
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    Progress progress() {
        return progress;
    }

    /** Whether there is an index to search, of this version or one of a later release that runs beside this one. */
    boolean present() throws IOException {
        return having(FindableIndex.READ).stream().anyMatch(name -> version(name) >= VERSION);
    }

    private static int version(String index) {
        Matcher name = NAME.matcher(index);
        return name.matches() ? Integer.parseInt(name.group(1)) : 0;
    }

    /** Builds and swaps. Does nothing while another rebuild is under way, in whichever instance. */
    void run() throws IOException {
        try {
            transaction.executeWithoutResult(status -> {
                if (isOurs()) {
                    build();
                }
            });
        } catch (UncheckedIOException failure) {
            throw new IOException(failure.getMessage(), failure);
        }
    }

    /** The database keeps the turn as long as this transaction lasts, and gives it up when the instance dies. */
    private boolean isOurs() {
        return database.sql("select pg_try_advisory_xact_lock(hashtext(:turn))")
                .param("turn", FindableIndex.NEXT)
                .query(Boolean.class)
                .single();
    }

    private void build() {
        try {
            progress = new Progress(State.READING, 0);
            String next = create();
            replay.fromStart(Findable.TOPIC, events -> {
                index.takeIntoNext(events);
                progress = new Progress(State.READING, progress.events() + events.size());
            });
            elasticsearch.indices().refresh(refresh -> refresh.index(next));
            Set<String> old = swap(next);
            progress = new Progress(State.DONE, progress.events());
            log.info("search index {} built from {} events", next, progress.events());
            delete(old);
        } catch (IOException failure) {
            progress = new Progress(State.FAILED, progress.events());
            throw new UncheckedIOException(failure);
        } catch (RuntimeException | Error failure) {
            progress = new Progress(State.FAILED, progress.events());
            throw failure;
        }
    }

    private String create() throws IOException {
        deleteLeftovers();
        String name = PREFIX + VERSION + "-" + clock.millis();
        try (InputStream definition = new ClassPathResource("search/findables.json").getInputStream()) {
            elasticsearch.indices().create(create -> create.index(name).withJson(definition));
        }
        elasticsearch
                .indices()
                .updateAliases(update -> update.actions(
                        action -> action.add(add -> add.index(name).alias(FindableIndex.NEXT))));
        return name;
    }

    /** What an instance that died has left: an unfinished index, or an old one. */
    private void deleteLeftovers() throws IOException {
        Set<String> searched = having(FindableIndex.READ);
        for (String name : elasticsearch
                .indices()
                .get(get -> get.index(PREFIX + "*"))
                .indices()
                .keySet()) {
            if (!searched.contains(name)) {
                elasticsearch.indices().delete(delete -> delete.index(name));
            }
        }
    }

    /** Puts the new index in the place of the old ones, which are told. */
    private Set<String> swap(String next) throws IOException {
        Set<String> old = having(FindableIndex.WRITE);
        elasticsearch.indices().updateAliases(update -> {
            old.forEach(name -> update.actions(action ->
                    action.remove(remove -> remove.index(name).aliases(FindableIndex.READ, FindableIndex.WRITE))));
            return update.actions(action -> action.add(add -> add.index(next).alias(FindableIndex.READ)))
                    .actions(action -> action.add(add -> add.index(next).alias(FindableIndex.WRITE)))
                    .actions(
                            action -> action.remove(remove -> remove.index(next).alias(FindableIndex.NEXT)));
        });
        return old;
    }

    /** A search that has found the way to an old index a moment ago still gets its answer. */
    private void delete(Set<String> old) throws IOException {
        try {
            Thread.sleep(LAST_SEARCHES);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        for (String name : old) {
            elasticsearch.indices().delete(delete -> delete.index(name).ignoreUnavailable(true));
        }
    }

    private Set<String> having(String alias) throws IOException {
        return elasticsearch.indices().existsAlias(exists -> exists.name(alias)).value()
                ? elasticsearch
                        .indices()
                        .getAlias(get -> get.name(alias))
                        .aliases()
                        .keySet()
                : Set.of();
    }
}
