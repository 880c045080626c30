package org.spona.regulations.issue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spona.platform.events.Outbox;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findables;
import org.spona.platform.text.Markdown;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Announces issues as something to be found; of a closed one only its title, for those who follow a link to it. */
@Component
class IssueFindables extends Findables<Issue> {

    IssueFindables(Outbox outbox, MessageSource messages) {
        super(outbox, Findable.Kind.named(Issue.KIND, "exclamation-diamond", "/provision-issues/", messages));
    }

    @EventListener
    void on(Issue.Event event) {
        announce(event.issue());
    }

    @Override
    protected Findable.@Nullable Content contentOf(Issue issue) {
        if (issue.status() == Issue.Status.CLOSED) {
            return null;
        }
        IssueContent content = issue.content();
        return about(issue)
                .text(Markdown.toText(content.body()))
                .references(List.of(content.place()))
                .published(issue.reportedAt())
                .build();
    }

    @Override
    protected Findable.@Nullable LastTitle lastTitleOf(Issue issue) {
        return issue.status() == Issue.Status.CLOSED
                ? new Findable.LastTitle(
                        issue.content().title(), issue.content().language())
                : null;
    }
}
