package org.spona.meetings.survey;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.spona.meetings.survey.SurveyMails.Due;
import org.spona.meetings.survey.SurveyMails.Kind;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Directory;
import org.spona.platform.language.Moments;
import org.spona.platform.notices.Notice;
import org.spona.platform.text.Content;
import org.spona.platform.text.Markdown;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Composes the mails of surveys, each with a link of its own: what is asked, that the answer is missing, that all answers can be read. */
@Component
class SurveyMailComposer {

    /** What can be stopped; the rest is owed. */
    private static final String REMINDERS = "survey-reminders";

    private final SurveyLinks links;
    private final Directory directory;
    private final Moments moments;
    private final MessageSource messages;
    private final String home;

    SurveyMailComposer(
            SurveyLinks links,
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
    Notice compose(Due due, Survey survey, Contact contact) {
        Locale locale = contact.language().locale();
        Content shown = new Content(Optional.of(contact.language()));
        SurveyContent content = survey.content();
        String code = "mail.survey." + due.kind().name().toLowerCase(Locale.ROOT);
        String title = shown.text(content.title(), content.language());
        String until = moments.date(Objects.requireNonNull(content.until()), locale);
        String asker = directory
                .findOrganisation(survey.ownership().organisationId())
                .map(organisation -> shown.name(organisation.nameLatin(), organisation.nameCyrillic()))
                .orElse("");
        String introduction =
                due.kind() == Kind.ASKED && !content.introduction().isEmpty()
                        ? "\n\n" + Markdown.toMail(shown.text(content.introduction(), content.language()), home)
                        : "";
        String greeting = contact.name().isBlank()
                ? words("mail.meeting.greeting.nameless", locale)
                : words("mail.meeting.greeting", locale, contact.name());
        Notice notice = Notice.owed(
                "survey:" + due.id() + ":" + due.kind(),
                contact,
                words(code + ".subject", locale, title, until),
                greeting + "\n\n" + words(code + ".begin", locale, asker, until) + "\n\n" + title + introduction
                        + "\n\n"
                        + words(
                                code + ".link",
                                locale,
                                home + "/surveys/links/"
                                        + links.make(due.partId()).value()),
                words("mail.survey.reason", locale, asker));
        return due.kind() == Kind.REMINDER || due.kind() == Kind.DEADLINE ? notice.stoppable(REMINDERS) : notice;
    }

    private String words(String code, Locale locale, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }
}
