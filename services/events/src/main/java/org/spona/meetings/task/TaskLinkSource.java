package org.spona.meetings.task;

import java.util.Optional;
import java.util.UUID;
import org.spona.platform.links.LinkOrigin;
import org.spona.platform.links.LinkSection;
import org.spona.platform.links.LinkSource;
import org.spona.platform.links.Links;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Component;

/** Links that begin at tasks: added by those who gave them. */
@Component
public class TaskLinkSource implements LinkSource {

    private final TaskReading tasks;
    private final Links links;

    TaskLinkSource(TaskReading tasks, Links links) {
        this.tasks = tasks;
        this.links = links;
    }

    @Override
    public LinkOrigin get(UUID id) {
        return origin(tasks.get(id));
    }

    /** What the page of a task shows of them. */
    public Optional<LinkSection> section(Task task) {
        return links.section(origin(task));
    }

    private static LinkOrigin origin(Task task) {
        return LinkOrigin.of(
                task.thing(),
                Optional.of(task.ownership())
                        .filter(_ -> task.status() == Task.Status.GIVEN)
                        .filter(_ -> task.isGivenBy(Readers.get())));
    }
}
