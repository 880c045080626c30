package org.spona.knowledge.practice.notice;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.knowledge.practice.Practice;
import org.spona.knowledge.practice.Practice.Status;
import org.spona.knowledge.practice.PracticeContact;
import org.spona.knowledge.practice.PracticeContacts;
import org.spona.knowledge.practice.PracticeError;
import org.spona.knowledge.practice.PracticeReading;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Contacts;
import org.spona.platform.ids.NewIds;
import org.spona.platform.language.Language;
import org.spona.platform.mail.EmailAddress;
import org.spona.platform.notices.Notices;
import org.spona.platform.problem.CommonError;
import org.spona.platform.problem.Refusal;
import org.spona.platform.question.QuestionConfiguration;
import org.spona.platform.question.QuestionCount;
import org.spona.platform.tenancy.Readers;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What readers ask about a practice: a mail to its contact; without an address of one, to its author, or to everybody who writes for its
 * organisation when the author has left. Nothing of it is kept but that it was sent; the answer goes from mailbox to mailbox.
 */
@Service
@Import(QuestionConfiguration.class)
@Transactional
public class PracticeQuestions {

    /** So many a day and person are curiosity; more is advertising. */
    private static final int MOST_A_DAY = 20;

    private final PracticeReading practices;
    private final Contacts contacts;
    private final PracticeContacts practiceContacts;
    private final PracticeMail mail;
    private final Notices notices;
    private final NewIds ids;
    private final QuestionCount count;

    PracticeQuestions(
            PracticeReading practices,
            Contacts contacts,
            PracticeContacts practiceContacts,
            PracticeMail mail,
            Notices notices,
            NewIds ids,
            QuestionCount count) {
        this.practices = practices;
        this.contacts = contacts;
        this.practiceContacts = practiceContacts;
        this.mail = mail;
        this.notices = notices;
        this.ids = ids;
        this.count = count;
    }

    /** Whether the current reader may ask about a practice: what is published, by somebody else, and she can be answered. */
    public static boolean mayAskAbout(Practice practice) {
        return practice.status() == Status.PUBLISHED
                && !Readers.get().memberships().isEmpty()
                && !Readers.get().organisations().contains(practice.ownership().organisationId());
    }

    /**
     * Sends a question; sending it twice under one id sends it once.
     *
     * @param text at most {@value QuestionCount#LENGTH} characters
     * @throws Refusal {@code not-found} for what the reader may not see, {@code forbidden} for who may not ask or cannot be answered,
     *     {@code practice-nobody-answers} when nobody is left to be written to, {@code questions-enough} after
     *     {@value #MOST_A_DAY} in a day
     */
    public void ask(UUID id, UUID practiceId, String text) {
        Practice practice = practices.get(practiceId);
        UUID person = Readers.get().personId();
        Contact asker = contacts.of(List.of(person)).get(person);
        if (!mayAskAbout(practice) || asker == null) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        EmailAddress address = EmailAddress.find(asker.email()).orElseThrow(() -> new Refusal(CommonError.FORBIDDEN));
        Collection<Contact> answering = answering(practice);
        if (answering.isEmpty()) {
            throw new Refusal(PracticeError.NOBODY_ANSWERS);
        }
        if (count.has(id)) {
            return;
        }
        ids.take(id, () -> count.add(id, person, MOST_A_DAY));
        answering.forEach(
                to -> notices.write(mail.asked(id, practice, asker, text, to).answeredTo(address)));
    }

    private Collection<Contact> answering(Practice practice) {
        return Readers.callAsService(() -> practiceContacts.findForService(practice.getId()))
                .flatMap(contact -> writtenTo(contact, practice))
                .<Collection<Contact>>map(List::of)
                .orElseGet(() -> writers(practice));
    }

    private static Optional<Contact> writtenTo(PracticeContact contact, Practice practice) {
        return EmailAddress.find(contact.email())
                .map(address -> new Contact(
                        null,
                        contact.name(),
                        address.value(),
                        Language.ofText(practice.content().language())));
    }

    private Collection<Contact> writers(Practice practice) {
        Collection<Contact> author =
                contacts.of(practice.authorId().stream().toList()).values();
        return author.isEmpty()
                ? contacts.writers(
                        practice.ownership().networkId(),
                        List.of(practice.ownership().organisationId()))
                : author;
    }
}
