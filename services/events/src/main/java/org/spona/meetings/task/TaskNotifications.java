package org.spona.meetings.task;

import java.util.List;
import org.spona.platform.language.Labels;
import org.spona.platform.notification.Notification;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Whoever gives a task follows it; its followers are told when it is changed or dropped, and when an institution says how far it is. */
@Component
class TaskNotifications {

    private final MessageSource messages;

    TaskNotifications(MessageSource messages) {
        this.messages = messages;
    }

    Notification of(Task.Event event, long version) {
        Task task = event.task();
        return switch (event) {
            case Task.Event.Given _ ->
                Notification.followed(task.thing(), said("changed"), List.of(task.madeBy()), task.givenAt());
            case Task.Event.Changed _ -> told(task, "changed", version);
            case Task.Event.Dropped _ -> told(task, "dropped", version);
        };
    }

    Notification ofMoved(TaskPart part, long version) {
        Task task = part.task();
        return Notification.changed(
                task.thing(),
                version,
                said("moved"),
                said("reason"),
                part.movedAt().orElse(task.updatedAt()));
    }

    private Notification told(Task task, String what, long version) {
        return Notification.changed(task.thing(), version, said(what), said("reason"), task.updatedAt());
    }

    private Labels said(String what) {
        return Labels.of(messages, "task.notification." + what);
    }
}
