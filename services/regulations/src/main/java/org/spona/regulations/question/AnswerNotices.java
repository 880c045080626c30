package org.spona.regulations.question;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Contacts;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.events.Outbox;
import org.spona.platform.language.Labels;
import org.spona.platform.notices.Notices;
import org.spona.platform.notification.Notification;
import org.spona.platform.notification.Notification.Audience;
import org.spona.platform.notification.NotificationKind;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.waiting.Addressee;
import org.spona.regulations.notice.ObligationRecipients;
import org.spona.regulations.notice.ObligationRecipients.Recipient;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells those who asked that there is an answer, and later that it still holds or holds no more; in the transaction in which that happens. When
 * who asked has left, those are told who write for the organisation.
 */
@Component
class AnswerNotices {

    private final Questions questions;
    private final ObligationRecipients recipients;
    private final Directory directory;
    private final Contacts contacts;
    private final AnswerMail mail;
    private final Notices notices;
    private final Outbox outbox;
    private final MessageSource messages;

    AnswerNotices(
            Questions questions,
            ObligationRecipients recipients,
            Directory directory,
            Contacts contacts,
            AnswerMail mail,
            Notices notices,
            Outbox outbox,
            MessageSource messages) {
        this.questions = questions;
        this.recipients = recipients;
        this.directory = directory;
        this.contacts = contacts;
        this.mail = mail;
        this.notices = notices;
        this.outbox = outbox;
        this.messages = messages;
    }

    @EventListener
    void on(Question.Event.Answered event) {
        tell(event.question(), event.answer(), AnswerMail.News.ANSWERED);
    }

    @EventListener
    void on(Answer.Event.Confirmed event) {
        tellAll(event.answer(), AnswerMail.News.CONFIRMED);
    }

    @EventListener
    void on(Answer.Event.Withdrawn event) {
        tellAll(event.answer(), AnswerMail.News.WITHDRAWN);
    }

    private void tellAll(Answer answer, AnswerMail.News news) {
        questions.findByAnswerId(answer.getId()).stream()
                .filter(Question::hasAnswer)
                .forEach(question -> tell(question, answer, news));
    }

    private void tell(Question question, Answer answer, AnswerMail.News news) {
        directory
                .findOrganisation(question.ownership().organisationId())
                .ifPresent(organisation -> tell(question, answer, news, organisation));
    }

    private void tell(Question question, Answer answer, AnswerMail.News news, Organisation organisation) {
        List<UUID> people = people(question, organisation);
        Map<UUID, Contact> known = contacts.of(people);
        for (UUID person : people) {
            Contact contact = known.get(person);
            if (contact != null) {
                notices.write(mail.of(question, answer, news, organisation, contact));
            }
            outbox.append(notification(question, answer, news, person).event());
        }
    }

    /** Who asked, or those who write for the organisation, under each id that it has. */
    private List<UUID> people(Question question, Organisation organisation) {
        List<UUID> organisations = Stream.concat(
                        Stream.of(organisation.id()), Stream.ofNullable(organisation.mergedInto()))
                .toList();
        List<UUID> writers = recipients.of(question.ownership().networkId(), organisations, Reader.NOBODY).stream()
                .map(Recipient::personId)
                .distinct()
                .toList();
        return writers.contains(question.authorId()) ? List.of(question.authorId()) : writers;
    }

    private Notification notification(Question question, Answer answer, AnswerMail.News news, UUID person) {
        String what = question.getId() + news.name() + answer.revision() + person + question.revision();
        return new Notification(
                UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)),
                NotificationKind.RESPONSE,
                answer.thing().key(),
                question.thing().address(),
                Labels.of(messages, news.code("notification")),
                List.of(new Audience(
                        Addressee.person(person, question.ownership().networkId()),
                        Labels.of(messages, "question.notification.reason"))),
                List.of(),
                Readers.current().map(Reader::personId).orElse(null),
                answer.updatedAt());
    }
}
