package org.spona.search.log;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spona.platform.findable.ThingKey;
import org.spona.platform.tenancy.Membership;
import org.spona.platform.tenancy.Reader;
import org.spona.search.finding.SearchMade;
import org.spona.search.log.SearchNote.Asked;
import org.spona.search.log.SearchNote.Opened;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Notes what readers ask until it is counted, in memory. The search answers while one types, so a query counts once its reader has left it
 * as it is for a while; what a crash forgets is missed by nobody.
 */
@Component
public class SearchNotes implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(SearchNotes.class);

    private static final Duration SETTLED = Duration.ofSeconds(4);

    /** When the log cannot keep up, it misses something; the search does not wait for it. */
    private static final int MOST = 10_000;

    private record Pending(Asked asked, Instant at) {}

    private final SearchLog searchLog;
    private final Clock clock;
    private final Map<UUID, Pending> pending = new HashMap<>();
    private final List<SearchNote> settled = new ArrayList<>();

    SearchNotes(SearchLog searchLog, Clock clock) {
        this.searchLog = searchLog;
        this.clock = clock;
    }

    /** A reader has asked, and found so many. */
    @EventListener
    void on(SearchMade search) {
        Reader reader = search.reader();
        Optional<UUID> network = reader.workplace().map(Membership::networkId);
        Optional<AskedWords> words = AskedWords.of(search.q());
        if (network.isPresent() && words.isPresent()) {
            note(new Asked(reader.personId(), network.get(), words.get(), search.hits()));
        }
    }

    /** A reader has opened a thing that she found by asking so. */
    public void opened(String q, ThingKey thing, Reader reader) {
        Optional<UUID> network = reader.workplace().map(Membership::networkId);
        Optional<AskedWords> words = AskedWords.of(q);
        if (network.isPresent() && words.isPresent()) {
            settle(new Opened(network.get(), words.get(), thing));
        }
    }

    /** Counts what is settled. */
    @Scheduled(fixedDelayString = "2s")
    void countSettled() {
        count(clock.instant().minus(SETTLED));
    }

    /** Counts all there is. */
    @Override
    public void close() {
        count(Instant.MAX);
    }

    private void count(Instant until) {
        List<SearchNote> notes = take(until);
        if (notes.isEmpty()) {
            return;
        }
        try {
            searchLog.count(notes);
        } catch (RuntimeException failure) {
            log.warn("{} searches could not be counted: {}", notes.size(), failure.getMessage());
        }
    }

    private synchronized void note(Asked asked) {
        Pending before = pending.put(asked.personId(), new Pending(asked, clock.instant()));
        if (before != null && !asked.words().continues(before.asked().words())) {
            settle(before.asked());
        }
    }

    private synchronized void settle(SearchNote note) {
        if (settled.size() < MOST) {
            settled.add(note);
        }
    }

    private synchronized List<SearchNote> take(Instant until) {
        List<SearchNote> taken = new ArrayList<>(settled);
        settled.clear();
        pending.values().removeIf(one -> {
            boolean old = !one.at().isAfter(until);
            if (old) {
                taken.add(one.asked());
            }
            return old;
        });
        return taken;
    }
}
