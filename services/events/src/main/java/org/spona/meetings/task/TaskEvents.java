package org.spona.meetings.task;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.task.Task.Status;
import org.spona.platform.events.Outbox;
import org.spona.platform.events.OutgoingEvent;
import org.spona.platform.events.OwnedTopics;
import org.spona.platform.files.Attachments;
import org.spona.platform.tenancy.Ownership;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What others are told of tasks: the state for services, what can be found, and a word to those who follow one. */
@Component
class TaskEvents {

    private static final String TOPIC = "spona.tasks";
    private static final String GIVEN = "org.spona.task.given";
    private static final String CHANGED = "org.spona.task.changed";
    private static final String DROPPED = "org.spona.task.dropped";

    /** How far an institution is; what it says besides stays in this service. */
    record PartState(
            UUID id,
            @Nullable UUID organisationId,
            String institution,
            PartStatus status,
            @Nullable Instant movedAt) {}

    /** The state of a task with its parts, and who may read it besides those whom its ownership lets. */
    record TaskState(
            UUID id,
            @JsonUnwrapped Ownership ownership,
            Set<UUID> readerOrganisations,
            Set<UUID> readerPeople,
            Status status,
            @JsonUnwrapped TaskOrigin origin,
            TaskContent content,
            Instant givenAt,
            List<PartState> parts) {}

    private final Outbox outbox;
    private final TaskAnnouncements announcements;
    private final TaskFindables findables;
    private final TaskNotifications notifications;
    private final Attachments attachments;
    private final JdbcClient database;

    TaskEvents(
            Outbox outbox,
            TaskAnnouncements announcements,
            TaskFindables findables,
            TaskNotifications notifications,
            Attachments attachments,
            JdbcClient database) {
        this.outbox = outbox;
        this.announcements = announcements;
        this.findables = findables;
        this.notifications = notifications;
        this.attachments = attachments;
        this.database = database;
    }

    @Bean
    static OwnedTopics taskTopics() {
        return OwnedTopics.compacted(TOPIC);
    }

    @EventListener
    void on(Task.Event event) {
        Task task = event.task();
        long version = tell(task, typeOf(event));
        outbox.append(findables.of(task, version).event());
        outbox.append(notifications.of(event, version).event());
        attachments.changed(task.askedParts().map(TaskPart::getId).toList());
    }

    @EventListener
    void on(TaskPart.Moved event) {
        Task task = event.part().task();
        long version = tell(task, CHANGED);
        outbox.append(notifications.ofMoved(event.part(), version).event());
    }

    private long tell(Task task, String type) {
        long version = announcements.next(task.getId());
        outbox.append(new OutgoingEvent(TOPIC, task.getId(), version, type, stateOf(task)));
        return version;
    }

    /** The parts are read anew: others may have moved theirs until it was this one's turn. */
    private TaskState stateOf(Task task) {
        List<PartState> parts = database.sql("""
                        select id, organisation_id, institution, status, moved_at from task_part
                        where task_id = ? and not taken_out order by id""")
                .param(task.getId())
                .query(new SimplePropertyRowMapper<>(PartState.class))
                .list();
        return new TaskState(
                task.getId(),
                task.ownership(),
                task.readers().organisations(),
                task.readers().people(),
                task.status(),
                task.origin(),
                task.content(),
                task.givenAt(),
                parts);
    }

    private static String typeOf(Task.Event event) {
        return switch (event) {
            case Task.Event.Given _ -> GIVEN;
            case Task.Event.Changed _ -> CHANGED;
            case Task.Event.Dropped _ -> DROPPED;
        };
    }
}
