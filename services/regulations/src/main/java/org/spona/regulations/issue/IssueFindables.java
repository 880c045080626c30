package org.spona.regulations.issue;

import java.util.List;
import org.spona.platform.events.Outbox;
import org.spona.platform.findable.Findable;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.text.Markdown;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Announces issues as something to be found; of a closed one only its title, for those who follow a link to it. */
@Component
class IssueFindables {

    private final Outbox outbox;
    private final Findable.Kind kind;

    IssueFindables(Outbox outbox, MessageSource messages) {
        this.outbox = outbox;
        this.kind = Findable.Kind.named(Issue.KIND, "exclamation-diamond", "/provision-issues/", messages);
    }

    @EventListener
    void on(Issue.Event event) {
        outbox.append(of(event.issue()).event());
    }

    private Findable of(Issue issue) {
        IssueContent content = issue.content();
        boolean open = issue.status() != Issue.Status.CLOSED;
        return new Findable(
                issue.getId(),
                kind,
                issue.revision(),
                null,
                issue.ownership(),
                FurtherReaders.NONE,
                open ? contentOf(issue) : null,
                open ? null : new Findable.LastTitle(content.title(), content.language()));
    }

    private static Findable.Content contentOf(Issue issue) {
        IssueContent content = issue.content();
        return Findable.Content.of(content.title(), content.language())
                .text(Markdown.toText(content.body()))
                .references(List.of(content.place()))
                .published(issue.reportedAt())
                .updated(issue.updatedAt())
                .build();
    }
}
