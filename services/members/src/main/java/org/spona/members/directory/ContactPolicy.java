package org.spona.members.directory;

import java.util.List;
import org.spona.members.directory.Colleague.Place;
import org.spona.platform.tenancy.Reader;

/** To whom a person's address is shown: to those who work with her in a network; a guest reads, and writes to nobody. */
final class ContactPolicy {

    private ContactPolicy() {}

    /** Whether a reader sees the address of somebody who works in these places. */
    static boolean shows(Reader reader, List<Place> places) {
        return places.stream().map(Place::networkId).anyMatch(reader.networks()::contains);
    }
}
