package org.spona.meetings.task;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.directory.Organisation;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The open parts of an organisation that was merged into another are that one's; what was settled stays as it was written. Doing it again changes
 * nothing.
 */
@Component
class TaskTakeover {

    private final Tasks tasks;
    private final TaskMails mails;
    private final Clock clock;

    TaskTakeover(Tasks tasks, TaskMails mails, Clock clock) {
        this.tasks = tasks;
        this.mails = mails;
        this.clock = clock;
    }

    /** As the service, when the directory tells of an organisation. */
    @EventListener
    void on(Organisation organisation) {
        UUID into = organisation.mergedInto();
        if (into == null) {
            return;
        }
        for (Task task : tasks.findWithOpenPartOf(organisation.id())) {
            Optional<Task.JoinedParts> joined = task.takeOver(organisation.id(), into, clock.instant());
            tasks.saveAndFlush(task);
            joined.ifPresent(parts -> mails.move(parts.goes(), parts.stays()));
        }
    }
}
