package org.spona.knowledge.practice.notice;

import java.util.List;
import java.util.Set;
import org.spona.knowledge.practice.Practice;
import org.spona.knowledge.practice.PracticeEvent;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Contacts;
import org.spona.platform.directory.Directory;
import org.spona.platform.notices.Notices;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to whom a step concerns, in its transaction; nobody is told what she did herself. */
@Component
class PracticeNotices {

    private final Directory directory;
    private final Contacts contacts;
    private final PracticeMail mail;
    private final Notices notices;

    PracticeNotices(Directory directory, Contacts contacts, PracticeMail mail, Notices notices) {
        this.directory = directory;
        this.contacts = contacts;
        this.mail = mail;
        this.notices = notices;
    }

    @EventListener
    void on(PracticeEvent.Submitted submitted) {
        Practice practice = submitted.practice();
        var network = directory.findNetwork(practice.ownership().networkId()).orElseThrow();
        contacts.holding(network.id(), Set.of(Role.EDITOR)).stream()
                .filter(PracticeNotices::isAnother)
                .map(editor -> mail.submitted(
                        practice, editor, network.name(editor.language().locale())))
                .forEach(notices::write);
    }

    @EventListener
    void on(PracticeEvent.Returned returned) {
        author(returned.practice()).stream()
                .map(author -> mail.returned(returned.practice(), author))
                .forEach(notices::write);
    }

    @EventListener
    void on(PracticeEvent.Approved approved) {
        author(approved.practice()).stream()
                .map(author -> mail.published(approved.practice(), author))
                .forEach(notices::write);
    }

    private List<Contact> author(Practice practice) {
        return practice.authorId().stream()
                .flatMap(author -> contacts.of(List.of(author)).values().stream())
                .filter(PracticeNotices::isAnother)
                .toList();
    }

    private static boolean isAnother(Contact contact) {
        return !contact.person().equals(java.util.Optional.of(Readers.get().personId()));
    }
}
