package org.spona.meetings.task;

import org.spona.platform.links.Links;
import org.spona.platform.links.ThingLinks;
import org.springframework.stereotype.Component;

/** Links that begin at tasks: added by those who gave them. */
@Component
public class TaskLinkSource extends ThingLinks<Task> {

    TaskLinkSource(TaskReading tasks, Links links) {
        super(links, tasks::get, (reader, task) -> task.status() == Task.Status.GIVEN && task.isGivenBy(reader));
    }
}
