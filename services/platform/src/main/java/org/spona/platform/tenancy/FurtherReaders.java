package org.spona.platform.tenancy;

import java.util.Set;
import java.util.UUID;

/**
 * Who reads something besides those whom its ownership lets: the parties of something joint. The columns
 * {@code reader_organisations}, {@code reader_bodies}, {@code reader_people} and {@code reader_staff} of its row.
 *
 * @param organisations whose people read it: those who belong to one of them, and its guests in the network of the row
 * @param bodies whose delegates and deputies read it as long as their mandates last
 * @param people who read it as long as they are in its network, as guests too
 * @param staff whether all staff of the network of the row read it, for whichever of its organisations they act
 */
public record FurtherReaders(Set<UUID> organisations, Set<UUID> bodies, Set<UUID> people, boolean staff) {

    /** Nobody besides. */
    public static final FurtherReaders NONE = new FurtherReaders(Set.of(), Set.of(), Set.of());

    /** The staff of the network besides. */
    public static final FurtherReaders STAFF = NONE.withStaff();

    public FurtherReaders {
        organisations = Set.copyOf(organisations);
        bodies = Set.copyOf(bodies);
        people = Set.copyOf(people);
    }

    /** Those whom it names, and not the staff. */
    public FurtherReaders(Set<UUID> organisations, Set<UUID> bodies, Set<UUID> people) {
        this(organisations, bodies, people, false);
    }

    /** These, and the staff of the network. */
    public FurtherReaders withStaff() {
        return new FurtherReaders(organisations, bodies, people, true);
    }

    /** People of the network besides. */
    public static FurtherReaders ofPeople(Set<UUID> people) {
        return new FurtherReaders(Set.of(), Set.of(), people);
    }

    /** Those who sit in some bodies besides. */
    public static FurtherReaders ofBodies(Set<UUID> bodies) {
        return new FurtherReaders(Set.of(), bodies, Set.of());
    }
}
