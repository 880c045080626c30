package org.spona.members.merging;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.spona.members.organisation.Organisation;
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

/** The question whether an organisation is the same as another waits for who speaks for the other. */
@Component
class MergingWaiting implements WaitingSource {

    private final WaitingAnnouncements announcements;
    private final JdbcClient database;
    private final MessageSource messages;
    private final Clock clock;

    MergingWaiting(WaitingAnnouncements announcements, JdbcClient database, MessageSource messages, Clock clock) {
        this.announcements = announcements;
        this.database = database;
        this.messages = messages;
        this.clock = clock;
    }

    private record Question(UUID secondId, String second, UUID firstId, String first) {}

    @EventListener
    void on(Organisation.QuestionChanged event) {
        announcements.changed(this, event.organisation().getId());
    }

    @Override
    public String source() {
        return "merging";
    }

    @Override
    public List<Waiting.Item> itemsOf(Set<UUID> organisations) {
        return database
                .sql("""
                        select second.id as second_id, second.name_latin as second, first.id as first_id, first.name_latin as first
                        from organisation second join organisation first on first.id = second.same_as
                        where second.id in (:ids)
                        """)
                .param("ids", organisations)
                .query(new SimplePropertyRowMapper<>(Question.class))
                .list()
                .stream()
                .map(this::item)
                .toList();
    }

    private Waiting.Item item(Question question) {
        return Waiting.Item.named(
                question.secondId(),
                Addressee.voice(question.firstId()),
                Labels.of(messages, "waiting.merging", question.first()),
                question.second(),
                Labels.of(messages, "waiting.merging.action"),
                "/organisations/" + question.secondId(),
                clock.instant());
    }
}
