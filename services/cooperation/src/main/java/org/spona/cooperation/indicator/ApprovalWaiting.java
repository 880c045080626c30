package org.spona.cooperation.indicator;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.platform.waiting.Addressee;
import org.spona.platform.waiting.ThingWaiting;
import org.spona.platform.waiting.Waiting;
import org.spona.platform.waiting.WaitingAnnouncements;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An indicator waits for its owner as long as something is reported of it that nobody has approved or given back: once, however many values there are. */
@Component
class ApprovalWaiting extends ThingWaiting {

    private static final String CODE = "indicator.waiting.approve";

    private final Indicators indicators;
    private final JdbcClient database;

    ApprovalWaiting(
            WaitingAnnouncements announcements, Indicators indicators, JdbcClient database, MessageSource messages) {
        super("indicator-approval", announcements, messages);
        this.indicators = indicators;
        this.database = database;
    }

    @EventListener
    void on(Measurement.Event event) {
        changed(event.value().indicatorId());
    }

    @Override
    public List<Waiting.Item> itemsOf(Set<UUID> things) {
        Map<UUID, Instant> reported = reportedSince(things);
        return indicators.findByIdIn(reported.keySet()).stream()
                .map(indicator -> item(indicator, reported.getOrDefault(indicator.getId(), indicator.updatedAt())))
                .toList();
    }

    private Map<UUID, Instant> reportedSince(Set<UUID> things) {
        return database
                .sql("""
                        select indicator_id, min(reported_at) as since from measurement
                        where indicator_id = any (:indicators) and status = 'REPORTED' group by indicator_id""")
                .param("indicators", things.toArray(UUID[]::new))
                .query((row, _) -> Map.entry(
                        row.getObject("indicator_id", UUID.class),
                        row.getTimestamp("since").toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Waiting.Item item(Indicator indicator, Instant since) {
        return item(
                indicator.thing().at(indicator.thing().address() + "/approvals?state=REPORTED"),
                Addressee.writers(indicator.ownership()),
                CODE,
                since);
    }
}
