package org.spona.search.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.spona.platform.tenancy.Readers;
import org.spona.search.log.SearchNote.Asked;
import org.spona.search.log.SearchNote.Opened;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts by network and month what was asked and opened. Of the people there is only, for the current month, a keyed hash that tells
 * whether somebody has asked the same before; with the month the key goes, and the hashes with it.
 */
@Component
class SearchLog {

    private static final String HASH = "HmacSHA256";

    private static final Comparator<Asked> ORDER_ASKED = Comparator.comparing(Asked::networkId)
            .thenComparing(one -> one.words().term())
            .thenComparing(Asked::personId);

    private static final Comparator<Opened> ORDER_OPENED = Comparator.comparing(Opened::networkId)
            .thenComparing(one -> one.words().term())
            .thenComparing(one -> one.thing().toString());

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SearchLog(
            JdbcClient database,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${spona.zone:Europe/Belgrade}") ZoneId zone) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock.withZone(zone);
    }

    /** Equal ones are counted together and all in one order, so that two instances do not stand in each other's way. */
    void count(Collection<SearchNote> notes) {
        LocalDate month = ReportPeriod.monthOf(clock);
        Map<Asked, List<Asked>> asked = new TreeMap<>(ORDER_ASKED);
        Map<Opened, List<Opened>> opened = new TreeMap<>(ORDER_OPENED);
        notes.forEach(note -> {
            switch (note) {
                case Asked one ->
                    asked.computeIfAbsent(one, _ -> new ArrayList<>()).add(one);
                case Opened one ->
                    opened.computeIfAbsent(one, _ -> new ArrayList<>()).add(one);
            }
        });
        Readers.runAsService(() -> transaction.executeWithoutResult(_ -> {
            byte[] key = keyOf(month);
            asked.values().forEach(same -> countAsked(same, month, key));
            opened.values().forEach(same -> countOpened(same, month));
        }));
    }

    /** Forgets the people of past months, and months that no report asks for. */
    @Scheduled(fixedDelayString = "6h", initialDelayString = "1m")
    void forget() {
        LocalDate month = ReportPeriod.monthOf(clock);
        Readers.runAsService(() -> transaction.executeWithoutResult(_ -> {
            delete("search_log_asker where month < ?", month);
            delete("search_log_key where month < ?", month);
            delete("search_log where month < ?", month.minusMonths(ReportPeriod.KEPT_MONTHS));
            delete("search_log_opened where month < ?", month.minusMonths(ReportPeriod.KEPT_MONTHS));
        }));
    }

    private void delete(String rows, LocalDate before) {
        database.sql("delete from " + rows).param(before).update();
    }

    private void countAsked(List<Asked> same, LocalDate month, byte[] key) {
        Asked asked = same.getLast();
        int newAsker = database.sql("insert into search_log_asker (month, digest) values (?, ?) on conflict do nothing")
                .params(month, digest(asked, key))
                .update();
        database.sql("""
                        insert into search_log as known (network_id, month, term, written, times, askers, in_vain, hits)
                        values (:network, :month, :term, :written, :times, :asker, :inVain, :hits)
                        on conflict (network_id, month, term) do update set times = known.times + excluded.times,
                            askers = known.askers + excluded.askers, in_vain = known.in_vain + excluded.in_vain,
                            hits = excluded.hits, written = excluded.written""")
                .param("network", asked.networkId())
                .param("month", month)
                .param("term", asked.words().term())
                .param("written", asked.words().written())
                .param("times", same.size())
                .param("asker", newAsker)
                .param("inVain", same.stream().filter(one -> one.hits() == 0).count())
                .param("hits", asked.hits())
                .update();
    }

    private void countOpened(List<Opened> same, LocalDate month) {
        Opened opened = same.getLast();
        database.sql("""
                        insert into search_log_opened as known (network_id, month, term, kind, thing_id, times)
                        values (:network, :month, :term, :kind, :thing, :times)
                        on conflict (network_id, month, term, kind, thing_id) do update set times = known.times + excluded.times""")
                .param("network", opened.networkId())
                .param("month", month)
                .param("term", opened.words().term())
                .param("kind", opened.thing().kind())
                .param("thing", opened.thing().id())
                .param("times", same.size())
                .update();
    }

    private byte[] keyOf(LocalDate month) {
        byte[] fresh = new byte[32];
        new SecureRandom().nextBytes(fresh);
        database.sql("insert into search_log_key (month, key) values (?, ?) on conflict do nothing")
                .params(month, fresh)
                .update();
        return database.sql("select key from search_log_key where month = ?")
                .param(month)
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    private static byte[] digest(Asked asked, byte[] key) {
        try {
            Mac mac = Mac.getInstance(HASH);
            mac.init(new SecretKeySpec(key, HASH));
            mac.update(bytes(asked.personId()));
            mac.update(bytes(asked.networkId()));
            return mac.doFinal(asked.words().term().getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + HASH, impossible);
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
