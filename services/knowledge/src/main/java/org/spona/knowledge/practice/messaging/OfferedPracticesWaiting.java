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

    /** The first of each municipality, by the index: a network may have a hundred thousand. */
    @Override
    public String source() {
        return "offered-practices";
    }

    @Override
    public List<Waiting.Item> itemsOf(Set<UUID> networks) {
        return database
                .sql("""
                        select n.id as network_id, o.id as municipality_id, o.name_latin as municipality, first.since
                        from directory_network n cross join directory_organisation o cross join lateral (
                            select p.published_at as since from practice p
                            where p.network_id = n.id and p.municipality_id = o.id and p.external_id is not null and not p.taken_over
                                and p.status = 'PUBLISHED' and p.importer_id <> o.id
                            order by p.published_at limit 1) first
                        where n.id in (:networks)
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
