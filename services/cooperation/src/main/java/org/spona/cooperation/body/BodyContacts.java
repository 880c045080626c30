package org.spona.cooperation.body;

import java.util.List;
import java.util.UUID;
import org.spona.platform.directory.BodyState.Mandate;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Contacts;
import org.spona.platform.directory.DirectoryBodies;
import org.springframework.stereotype.Component;

/** To whom those write who have something to tell a working body. */
@Component
public class BodyContacts {

    private final DirectoryBodies bodies;
    private final Contacts contacts;

    BodyContacts(DirectoryBodies bodies, Contacts contacts) {
        this.bodies = bodies;
        this.contacts = contacts;
    }

    /** Secretary and chair of a body as far as they have an account; none of a body that works no more. */
    public List<Contact> keepers(UUID body) {
        List<UUID> people = bodies.findActive(body).stream()
                .flatMap(state -> state.mandates().stream())
                .filter(Mandate::keeps)
                .map(Mandate::personId)
                .distinct()
                .toList();
        return List.copyOf(contacts.of(people).values());
    }
}
