package org.spona.platform.notices;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Contacts;
import org.spona.platform.tenancy.Readers;

/** The kinds of mails that the reader stopped by their links, for pages that offer her such mails. */
public class OwnUnsubscribes {

    private final Contacts contacts;
    private final Unsubscribes unsubscribes;

    OwnUnsubscribes(Contacts contacts, Unsubscribes unsubscribes) {
        this.contacts = contacts;
        this.unsubscribes = unsubscribes;
    }

    /** Whether she wants no more mails of a kind. */
    public boolean includes(String kind) {
        return address().filter(address -> unsubscribes.includes(kind, address)).isPresent();
    }

    /** Has mails of a kind sent to her again. Repeating it does nothing more. */
    public void resume(String kind) {
        address().ifPresent(address -> unsubscribes.resume(kind, address));
    }

    private Optional<String> address() {
        UUID reader = Readers.get().personId();
        return Optional.ofNullable(contacts.of(List.of(reader)).get(reader))
                .map(Contact::email)
                .map(email -> email.toLowerCase(Locale.ROOT));
    }
}
