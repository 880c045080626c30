package org.spona.platform.tenancy;

import java.util.Set;
import java.util.UUID;

/**
 * Who reads something besides those whom its ownership lets: the parties of something joint. The columns
 * {@code reader_organisations} and {@code reader_people} of its row.
 *
 * @param organisations whose people read it: those who belong to one of them, and its guests in the network of the row
 * @param people who read it as long as they are in its network, as guests too
 */
public record FurtherReaders(Set<UUID> organisations, Set<UUID> people) {

    /** Nobody besides. */
    public static final FurtherReaders NONE = new FurtherReaders(Set.of(), Set.of());

    public FurtherReaders {
        organisations = Set.copyOf(organisations);
        people = Set.copyOf(people);
    }
}
