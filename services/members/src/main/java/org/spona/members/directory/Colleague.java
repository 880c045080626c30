package org.spona.members.directory;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Role;

/**
 * A person as those see her who share a network with her.
 *
 * @param name in the script in which she writes it
 * @param email her address; absent for readers to whom it is not shown ({@link ContactPolicy})
 * @param places where she works now, as far as the reader may know
 */
public record Colleague(UUID id, String name, @Nullable String email, List<Place> places) {

    public Colleague {
        places = List.copyOf(places);
    }

    /** A membership of hers that holds now. */
    public record Place(
            UUID membershipId,
            UUID organisationId,
            String organisationLatin,
            String organisationCyrillic,
            UUID networkId,
            String networkLatin,
            String networkCyrillic,
            Role role) {}
}
