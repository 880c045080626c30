package org.spona.regulations.issue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.spona.platform.waiting.Addressee;
import org.spona.platform.waiting.ThingWaiting;
import org.spona.platform.waiting.Waiting;
import org.spona.platform.waiting.WaitingAnnouncements;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An open issue waits for the staff of its network until they take it together with others. */
@Component
class IssueWaiting extends ThingWaiting {

    private final Issues issues;

    IssueWaiting(WaitingAnnouncements announcements, Issues issues, MessageSource messages) {
        super("issue", announcements, messages);
        this.issues = issues;
    }

    @EventListener
    void on(Issue.Event event) {
        changed(event.issue().getId());
    }

    @Override
    public List<Waiting.Item> itemsOf(Set<UUID> things) {
        return issues.findByIdIn(things).stream()
                .filter(issue -> issue.status() == Issue.Status.OPEN)
                .map(issue -> item(
                        issue.thing(),
                        Addressee.staff(issue.ownership().networkId()),
                        "issue.waiting.open",
                        issue.reportedAt()))
                .toList();
    }
}
