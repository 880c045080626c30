package org.spona.meetings.task;

import java.util.Optional;
import java.util.UUID;
import org.spona.platform.files.AttachmentParent;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findable.Content;
import org.spona.platform.findable.Findable.Kind;
import org.spona.platform.tenancy.Readers;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Files that institutions send for their parts: who writes for the institution attaches them, whoever reads the task reads them. */
@Component
public class TaskPartAttachments implements AttachmentParent {

    /** The word for what files are sent for. */
    public static final String KIND = "task-part";

    private final TaskReading tasks;
    private final MessageSource messages;

    TaskPartAttachments(TaskReading tasks, MessageSource messages) {
        this.tasks = tasks;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String path() {
        return "/tasks/files/";
    }

    @Override
    public Described describe(UUID id) {
        TaskPart part = tasks.getPart(id);
        return new Described(part.thing(), part.isWrittenBy(Readers.get()) && part.isAsked());
    }

    /** A part is not found itself; its files are, by whoever reads the task. */
    @Override
    public Optional<Findable> findable(UUID id) {
        return tasks.findPart(id).map(part -> {
            Task task = part.task();
            return new Findable(
                    id,
                    Kind.named("task-part-file", "paperclip", path(), messages),
                    part.version(),
                    null,
                    task.ownership(),
                    task.readers(),
                    Content.of(task.content().title(), task.content().language())
                            .published(task.givenAt())
                            .updated(part.movedAt().orElse(task.givenAt()))
                            .build());
        });
    }
}
