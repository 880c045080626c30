package org.spona.knowledge.practice.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.knowledge.practice.PracticeEvent;
import org.spona.knowledge.practice.PracticeIntake;
import org.spona.platform.language.Labels;
import org.spona.platform.waiting.Addressee;
import org.spona.platform.waiting.Waiting;
import org.spona.platform.waiting.WaitingAnnouncements;
import org.spona.platform.waiting.WaitingSource;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was imported about municipalities waits for them to take it over: one entry for all that a network brought about one. */
@Component
class OfferedPracticesWaiting implements WaitingSource {

    private final WaitingAnnouncements announcements;
    private final JdbcClient database;
    private final MessageSource messages;

    OfferedPracticesWaiting(WaitingAnnouncements announcements, JdbcClient database, MessageSource messages) {
        this.announcements = announcements;
        this.database = database;
        this.messages = messages;
    }

    private record Offer(UUID networkId, UUID municipalityId, String municipality, Instant since) {}

    @EventListener
    void on(PracticeIntake.Imported imported) {
        announcements.changed(
                this,
                imported.practices().stream()
                        .map(practice -> practice.ownership().networkId())
                        .collect(Collectors.toSet()));
    }

    @EventListener({PracticeEvent.Published.class, PracticeEvent.Withdrawn.class})
    void on(PracticeEvent event) {
        if (event.practice().externalId().isPresent()) {
            announcements.changed(this, event.practice().ownership().networkId());
        }
    }

    @Override
    public List<Waiting.Item> itemsOf(Set<UUID> networks) {
        return database
                .sql("""
                        select p.network_id, p.municipality_id, o.name_latin as municipality, min(p.published_at) as since
                        from practice p join directory_organisation o on o.id = p.municipality_id
                        where p.network_id in (:networks) and p.external_id is not null and not p.taken_over
                            and p.status = 'PUBLISHED' and p.importer_id <> p.municipality_id
                        group by p.network_id, p.municipality_id, o.name_latin
                        """)
                .param("networks", networks)
                .query(new SimplePropertyRowMapper<>(Offer.class))
                .list()
                .stream()
                .map(this::item)
                .toList();
    }

    private Waiting.Item item(Offer offer) {
        return Waiting.Item.named(
                offer.networkId(),
                Addressee.writers(offer.municipalityId(), offer.networkId()),
                Labels.of(messages, "practice.waiting.offered"),
                offer.municipality(),
                Labels.of(messages, "practice.waiting.offered.action"),
                "/practices/offered",
                offer.since());
    }
}
