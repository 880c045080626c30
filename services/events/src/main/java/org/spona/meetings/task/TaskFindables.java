package org.spona.meetings.task;

import org.jspecify.annotations.Nullable;
import org.spona.meetings.task.Task.Status;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findable.Content;
import org.spona.platform.findable.Findable.Kind;
import org.spona.platform.findable.Findable.LastTitle;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tasks as something to be found by those who read them; of a dropped one only its title for who is told so. */
@Component
class TaskFindables {

    private final Kind kind;

    TaskFindables(MessageSource messages) {
        this.kind = Kind.named(Task.KIND, "check2-square", "/tasks/", messages);
    }

    Findable of(Task task, long version) {
        TaskContent content = task.content();
        return new Findable(
                task.getId(),
                kind,
                version,
                null,
                task.ownership(),
                task.readers(),
                contentOf(task),
                task.status() == Status.DROPPED ? new LastTitle(content.title(), content.language()) : null);
    }

    private static @Nullable Content contentOf(Task task) {
        if (task.status() == Status.DROPPED) {
            return null;
        }
        TaskContent content = task.content();
        return Content.of(content.title(), content.language())
                .text(content.what())
                .published(task.givenAt())
                .updated(task.updatedAt())
                .build();
    }
}
