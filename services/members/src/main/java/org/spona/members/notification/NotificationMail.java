package org.spona.members.notification;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.spona.platform.directory.Contact;
import org.spona.platform.language.Counts;
import org.spona.platform.notices.Notice;
import org.spona.platform.text.Content;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes one mail of all that a person is told at a time, by thing, in her language and script. */
@Component
class NotificationMail {

    /** What a person can stop; the message {@code notice.kind.notifications} names it. */
    static final String KIND = "notifications";

    /** More things than that nobody reads in a mail; the rest is a link away. */
    private static final int LISTED = 20;

    private final MessageSource messages;
    private final Counts counts;
    private final String home;

    NotificationMail(MessageSource messages, Counts counts, @Value("${spona.notices.home}") String home) {
        this.messages = messages;
        this.counts = counts;
        this.home = home;
    }

    /** The mail; it can be stopped unless something in it is owed to her. */
    Notice of(List<NotificationGroup> groups, Contact to, Instant at) {
        Locale locale = to.language().locale();
        Notice notice = Notice.owed(
                "notifications:" + Objects.requireNonNull(to.personId()) + ":" + at.toEpochMilli(),
                to,
                subject(groups, to),
                text(groups, to),
                words("notification.mail.reason", locale));
        boolean owed = groups.stream()
                .flatMap(group -> group.entries().stream())
                .anyMatch(entry -> entry.kind().isOwed());
        return owed ? notice : notice.stoppable(KIND);
    }

    private String subject(List<NotificationGroup> groups, Contact to) {
        return groups.size() == 1
                ? title(groups.getFirst(), to)
                : counts.text(
                        "notification.mail.subject",
                        groups.size(),
                        to.language().locale());
    }

    private String text(List<NotificationGroup> groups, Contact to) {
        Locale locale = to.language().locale();
        var text = new StringBuilder();
        groups.stream().limit(LISTED).forEach(group -> {
            text.append(title(group, to)).append('\n');
            group.entries()
                    .forEach(entry -> text.append("* ")
                            .append(entry.text())
                            .append(" (")
                            .append(entry.reason())
                            .append(")\n"));
            text.append(home)
                    .append("/notifications/")
                    .append(group.newest().id())
                    .append("/open\n\n");
        });
        if (groups.size() > LISTED) {
            text.append(counts.text("notification.mail.more", groups.size() - LISTED, locale))
                    .append('\n');
        }
        return text.append(words("notification.mail.choices", locale))
                .append('\n')
                .append(home)
                .append("/notifications/choices")
                .toString();
    }

    private static String title(NotificationGroup group, Contact to) {
        return new Content(Optional.of(to.language())).text(group.title(), group.language());
    }

    private String words(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
