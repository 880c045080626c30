package org.spona.regulations.notice;

import java.util.Map;
import java.util.UUID;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Contacts;
import org.spona.platform.directory.Organisation;
import org.spona.platform.notices.Notices;
import org.spona.regulations.update.Update;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Leaves the mails that an update causes in the transaction in which it is published. */
@Component
class UpdateNotices {

    private final Concerned concerned;
    private final Contacts contacts;
    private final UpdateMail mail;
    private final Notices notices;

    UpdateNotices(Concerned concerned, Contacts contacts, UpdateMail mail, Notices notices) {
        this.concerned = concerned;
        this.contacts = contacts;
        this.mail = mail;
        this.notices = notices;
    }

    @EventListener
    void on(Update.Event.Published event) {
        Update update = event.update();
        Map<UUID, Organisation> people = concerned.by(update);
        Map<UUID, Contact> known = contacts.of(people.keySet());
        people.forEach((person, organisation) -> {
            Contact contact = known.get(person);
            if (contact != null) {
                notices.write(mail.of(update, organisation, contact));
            }
        });
    }
}
