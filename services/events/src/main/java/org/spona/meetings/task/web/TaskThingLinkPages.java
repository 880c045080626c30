package org.spona.meetings.task.web;

import org.spona.meetings.task.TaskLinkSource;
import org.spona.platform.links.LinkChoices;
import org.spona.platform.links.LinkPages;
import org.spona.platform.links.Links;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Adding links to other things to a task and removing them. */
@Controller
@RequestMapping("/tasks/{id}/links")
class TaskThingLinkPages extends LinkPages {

    TaskThingLinkPages(Links links, TaskLinkSource source, LinkChoices choices) {
        super(links, source, choices);
    }
}
