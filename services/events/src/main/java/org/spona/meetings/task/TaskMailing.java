package org.spona.meetings.task;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.meetings.network.NetworkPeople;
import org.spona.meetings.task.TaskMails.Due;
import org.spona.meetings.task.TaskMails.Kind;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Contacts;
import org.spona.platform.failure.ItemWork;
import org.spona.platform.failure.SetAside;
import org.spona.platform.notices.Notices;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the notices of those to whom something has to be written of their parts, each in her language. */
@Component
class TaskMailing {

    private final TaskMails mails;
    private final TaskParts parts;
    private final NetworkPeople people;
    private final Contacts directory;
    private final TaskMailComposer composer;
    private final Notices notices;
    private final Clock clock;
    private final ItemWork work;

    TaskMailing(
            TaskMails mails,
            TaskParts parts,
            NetworkPeople people,
            Contacts directory,
            TaskMailComposer composer,
            Notices notices,
            Clock clock,
            TransactionTemplate transaction,
            SetAside setAside) {
        this.mails = mails;
        this.parts = parts;
        this.people = people;
        this.directory = directory;
        this.composer = composer;
        this.notices = notices;
        this.clock = clock;
        this.work = new ItemWork("task-mailing-worker", transaction, setAside);
    }

    /** Writes to one of those who wait; false when nobody does. */
    boolean writeNext() {
        return work.doNext(mails::lockNext, this::write, Due::id, (due, _) -> mails.settle(due));
    }

    private void write(Due due) {
        parts.find(due.partId())
                .filter(part -> due.kind() == Kind.WITHDRAWN || part.isOpen())
                .flatMap(part -> contactOf(due, part)
                        .map(contact -> composer.compose(due.kind(), part, contact, key(due, part))))
                .ifPresent(notices::write);
        mails.settle(due);
    }

    /** How she is written to, for as long as she is in the network or sits in a body of it, or known by her address only. */
    private Optional<Contact> contactOf(Due due, TaskPart part) {
        if (due.personId() == null) {
            return Optional.ofNullable(due.email())
                    .filter(address -> !isOfSomebodyAsked(due.partId(), address))
                    .map(address -> new Contact(null, due.name(), address, due.mailLanguage()));
        }
        UUID network = part.task().ownership().networkId();
        return people.includes(network, due.personId()) || people.sits(network, due.personId())
                ? Optional.ofNullable(directory.of(List.of(due.personId())).get(due.personId()))
                : Optional.empty();
    }

    /** Whether whoever is asked by name has the institution's address, and is written to there. */
    private boolean isOfSomebodyAsked(UUID partId, String address) {
        return directory.of(mails.peopleOf(partId)).values().stream()
                .anyMatch(contact -> contact.email().equalsIgnoreCase(address));
    }

    /** Who was reminded today is not reminded again. */
    private String key(Due due, TaskPart part) {
        String key = "task:" + due.id() + ":" + due.kind() + ":";
        return due.kind() == Kind.REMINDER
                ? key + LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                : key + part.task().revision();
    }
}
