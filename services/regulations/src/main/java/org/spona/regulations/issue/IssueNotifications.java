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
 * Who has reported an issue, those whose organisations say "ours too" and whoever follows it are told when it is answered, raised or closed. That
 * staff have taken it together with others is nothing to be told.
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

    @EventListener
    void on(Issue.Event.Moved event) {
        Issue issue = event.issue();
        switch (issue.status()) {
            case OPEN, GROUPED -> {
                return;
            }
            case ANSWERED, RAISED, CLOSED -> outbox.append(of(issue).event());
        }
    }

    private Notification of(Issue issue) {
        UUID network = issue.ownership().networkId();
        Stream<Notification.Audience> reporters = Stream.of(new Notification.Audience(
                Addressee.writers(issue.ownership()), Labels.of(messages, "issue.notification.reported")));
        Stream<Notification.Audience> concerned = concerns.list(List.of(issue.getId())).stream()
                .map(concern -> new Notification.Audience(
                        Addressee.writers(concern.organisationId(), network),
                        Labels.of(messages, "issue.notification.concerned")));
        Stream<Notification.Audience> followers = Stream.of(new Notification.Audience(
                Addressee.followersOf(issue.thing().key()), Labels.of(messages, "issue.notification.followed")));
        String what = issue.thing().key() + "@" + issue.revision();
        return new Notification(
                UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)),
                NotificationKind.CHANGE,
                issue.thing().key(),
                issue.thing().address(),
                Labels.of(messages, "issue.notification." + issue.status().name()),
                Stream.of(reporters, concerned, followers)
                        .flatMap(Function.identity())
                        .toList(),
                List.of(),
                Readers.current().map(Reader::personId).orElse(null),
                issue.updatedAt());
    }
}
