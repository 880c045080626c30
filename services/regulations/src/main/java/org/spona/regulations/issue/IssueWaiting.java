package org.spona.regulations.issue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.spona.platform.language.Labels;
import org.spona.platform.waiting.Addressee;
import org.spona.platform.waiting.Waiting;
import org.spona.platform.waiting.WaitingAnnouncements;
import org.spona.platform.waiting.WaitingSource;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An open issue waits for the staff of its network until they take it together with others. */
@Component
class IssueWaiting implements WaitingSource {

    private final WaitingAnnouncements announcements;
    private final Issues issues;
    private final MessageSource messages;

    IssueWaiting(WaitingAnnouncements announcements, Issues issues, MessageSource messages) {
        this.announcements = announcements;
        this.issues = issues;
        this.messages = messages;
    }

    @EventListener
    void on(Issue.Event event) {
        announcements.changed(this, event.issue().getId());
    }

    @Override
    public String source() {
        return "issue";
    }

    @Override
    public List<Waiting.Item> itemsOf(Set<UUID> things) {
        return issues.findByIdIn(things).stream()
                .filter(issue -> issue.status() == Issue.Status.OPEN)
                .map(issue -> new Waiting.Item(
                        issue.getId(),
                        Addressee.staff(issue.ownership().networkId()),
                        Labels.of(messages, "issue.waiting.open"),
                        issue.content().title(),
                        issue.content().language(),
                        Labels.of(messages, "issue.waiting.open.action"),
                        issue.thing().address(),
                        null,
                        issue.reportedAt(),
                        null))
                .toList();
    }
}
