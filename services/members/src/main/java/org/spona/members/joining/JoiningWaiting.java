package org.spona.members.joining;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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

/** The question of a network waits for who speaks for the organisation. */
@Component
class JoiningWaiting implements WaitingSource {

    private final WaitingAnnouncements announcements;
    private final JdbcClient database;
    private final MessageSource messages;

    JoiningWaiting(WaitingAnnouncements announcements, JdbcClient database, MessageSource messages) {
        this.announcements = announcements;
        this.database = database;
        this.messages = messages;
    }

    private record Question(UUID id, UUID organisationId, String organisation, String network, Instant changedAt) {}

    @EventListener
    void on(RosterEntry.StatusChanged event) {
        announcements.changed(this, event.entry().getId());
    }

    @Override
    public String source() {
        return "joining";
    }

    @Override
    public List<Waiting.Item> itemsOf(Set<UUID> entries) {
        return database
                .sql("""
                        select r.id, r.organisation_id, o.name_latin as organisation, n.name_latin as network, r.changed_at
                        from roster r join organisation o on o.id = r.organisation_id join network n on n.id = r.network_id
                        where r.id in (:ids) and r.status = 'ASKED'
                        """)
                .param("ids", entries)
                .query(new SimplePropertyRowMapper<>(Question.class))
                .list()
                .stream()
                .map(this::item)
                .toList();
    }

    private Waiting.Item item(Question question) {
        return Waiting.Item.named(
                question.id(),
                Addressee.voice(question.organisationId()),
                Labels.of(messages, "waiting.joining", question.organisation()),
                question.network(),
                Labels.of(messages, "waiting.joining.action"),
                "/organisations/" + question.organisationId(),
                question.changedAt());
    }
}
