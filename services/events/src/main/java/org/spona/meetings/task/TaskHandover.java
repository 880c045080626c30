package org.spona.meetings.task;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody leaves of tasks: those that she gave, and the open parts of her institution for which she was invited. For the service. */
@Service
@Transactional
public class TaskHandover {

    private final Tasks tasks;
    private final TaskMails mails;
    private final Clock clock;

    TaskHandover(Tasks tasks, TaskMails mails, Clock clock) {
        this.tasks = tasks;
        this.mails = mails;
        this.clock = clock;
    }

    /** A colleague of the same organisation takes over; doing it again changes nothing. */
    public void handOver(UUID from, UUID organisationId, UUID networkId, UUID heir, String heirName) {
        for (Task task : tasks.findNaming(from, organisationId, networkId)) {
            task.handOver(from, organisationId, heir, clock.instant());
            tasks.saveAndFlush(task);
        }
        mails.handOver(from, organisationId, networkId, heir, heirName);
        tasks.handOver(from, organisationId, networkId, heir);
    }
}
