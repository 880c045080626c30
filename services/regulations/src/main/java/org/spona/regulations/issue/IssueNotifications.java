package org.spona.regulations.issue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.spona.platform.events.Outbox;
import org.spona.platform.language.Labels;
import org.spona.platform.notification.Notification;
import org.spona.platform.notification.NotificationKind;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.waiting.Addressee;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The staff of the network are told once of a new issue that they may find; who has reported it, those whose organisations say "ours too" and whoever
 * follows it when it is answered, raised or closed. That staff have taken it together with others is nothing to be told.
 */
@Component
class IssueNotifications {

    private final Outbox outbox;
    private final IssueConcerns concerns;
    private final MessageSource messages;

    IssueNotifications(Outbox outbox, IssueConcerns concerns, MessageSource messages) {
        this.outbox = outbox;
        this.concerns = concerns;
        this.messages = messages;
    }

    /** Said better later, it has the same id, and nobody is told again. */
    @EventListener
    void on(Issue.Event.Reported event) {
        Issue issue = event.issue();
        outbox.append(of(
                        issue,
                        issue.thing().key() + "+reported",
                        "issue.notification.new",
                        Stream.of(new Notification.Audience(
                                Addressee.staff(issue.ownership().networkId()),
                                Labels.of(messages, "issue.notification.staff"))))
                .event());
    }

    @EventListener
    void on(Issue.Event.Moved event) {
        Issue issue = event.issue();
        switch (issue.status()) {
            case OPEN, GROUPED -> {
                return;
            }
            case ANSWERED, RAISED, CLOSED -> outbox.append(moved(issue).event());
        }
    }

    private Notification moved(Issue issue) {
        UUID network = issue.ownership().networkId();
        Stream<Notification.Audience> reporters = Stream.of(new Notification.Audience(
                Addressee.writers(issue.ownership()), Labels.of(messages, "issue.notification.reported")));
        Stream<Notification.Audience> concerned = concerns.list(List.of(issue.getId())).stream()
                .map(concern -> new Notification.Audience(
                        Addressee.writers(concern.organisationId(), network),
                        Labels.of(messages, "issue.notification.concerned")));
        Stream<Notification.Audience> followers = Stream.of(new Notification.Audience(
                Addressee.followersOf(issue.thing().key()), Labels.of(messages, "issue.notification.followed")));
        return of(
                issue,
                issue.thing().key() + "@" + issue.revision(),
                "issue.notification." + issue.status().name(),
                Stream.of(reporters, concerned, followers).flatMap(Function.identity()));
    }

    private Notification of(Issue issue, String id, String text, Stream<Notification.Audience> audiences) {
        return new Notification(
                UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)),
                NotificationKind.CHANGE,
                issue.thing().key(),
                issue.thing().address(),
                Labels.of(messages, text),
                audiences.toList(),
                List.of(),
                Readers.current().map(Reader::personId).orElse(null),
                issue.updatedAt());
    }
}
