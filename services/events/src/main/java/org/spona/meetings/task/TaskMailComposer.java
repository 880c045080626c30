package org.spona.meetings.task;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.spona.meetings.task.TaskMails.Kind;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Directory;
import org.spona.platform.language.Moments;
import org.spona.platform.notices.Notice;
import org.spona.platform.text.Content;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Composes the mails to those who do a part of a task: what is asked, by when, and where to say how far it is. */
@Component
class TaskMailComposer {

    /** What can be stopped; the rest is owed. */
    private static final String REMINDERS = "task-reminders";

    private final TaskLinks links;
    private final Directory directory;
    private final Moments moments;
    private final MessageSource messages;
    private final String home;

    TaskMailComposer(
            TaskLinks links,
            Directory directory,
            Moments moments,
            MessageSource messages,
            @Value("${spona.notices.home}") String home) {
        this.links = links;
        this.directory = directory;
        this.moments = moments;
        this.messages = messages;
        this.home = home;
    }

    /** A mail in the words of its recipient's language. */
    Notice compose(Kind kind, TaskPart part, Contact contact, String key) {
        Locale locale = contact.language().locale();
        Content shown = new Content(Optional.of(contact.language()));
        TaskContent content = part.task().content();
        String code = "mail.task." + kind.name().toLowerCase(Locale.ROOT);
        String title = shown.text(content.title(), content.language());
        String due = moments.date(Objects.requireNonNull(content.due()), locale);
        String giver = directory
                .findOrganisation(part.task().ownership().organisationId())
                .map(organisation -> shown.name(organisation.nameLatin(), organisation.nameCyrillic()))
                .orElse("");
        Notice notice = Notice.owed(
                key,
                contact,
                words(code + ".subject", locale, title, due),
                greeting(contact, locale) + words(code + ".begin", locale, giver) + "\n\n"
                        + (kind == Kind.WITHDRAWN ? title : facts(part, contact, shown, title, due)),
                words("mail.task.reason", locale, giver));
        return kind == Kind.REMINDER ? notice.stoppable(REMINDERS) : notice;
    }

    private String facts(TaskPart part, Contact contact, Content shown, String title, String due) {
        TaskContent content = part.task().content();
        Locale locale = contact.language().locale();
        String what = content.what().isEmpty() ? "" : "\n\n" + shown.text(content.what(), content.language());
        return title + "\n" + words("mail.task.due", locale, due) + what + "\n\n" + answer(part, contact, locale);
    }

    /** Where she says how far it is: signed in, or by a link of her own when she has no account, as a delegate may whom a body knows by name. */
    private String answer(TaskPart part, Contact contact, Locale locale) {
        boolean account = contact.person()
                .flatMap(person ->
                        Optional.ofNullable(directory.people(List.of(person)).get(person)))
                .filter(person -> person.subject() != null)
                .isPresent();
        return account
                ? words("mail.task.answer", locale, home + part.thing().address())
                : words(
                        "mail.task.answer.link",
                        locale,
                        home + "/tasks/links/" + links.make(part.getId()).value());
    }

    private String greeting(Contact contact, Locale locale) {
        String greeting = contact.name().isBlank()
                ? words("mail.meeting.greeting.nameless", locale)
                : words("mail.meeting.greeting", locale, contact.name());
        return greeting + "\n\n";
    }

    private String words(String code, Locale locale, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }
}
