package org.spona.members.announcement;

import java.util.UUID;
import org.spona.platform.directory.AdministratorState;
import org.spona.platform.directory.DirectoryTopics;
import org.spona.platform.directory.MembershipState;
import org.spona.platform.directory.Network;
import org.spona.platform.directory.Organisation;
import org.spona.platform.directory.PersonState;
import org.spona.platform.directory.Region;
import org.spona.platform.directory.RosterState;
import org.spona.platform.events.OutgoingEvent;

/** The events of the directory: each carries the whole state that other services keep. */
public final class DirectoryEvents {

    private DirectoryEvents() {}

    public static OutgoingEvent of(Region region) {
        return event(DirectoryTopics.REGIONS, region.id(), region.version(), "region.changed", region);
    }

    public static OutgoingEvent of(Network network) {
        return event(DirectoryTopics.NETWORKS, network.id(), network.version(), "network.changed", network);
    }

    public static OutgoingEvent of(Organisation organisation) {
        return event(
                DirectoryTopics.ORGANISATIONS,
                organisation.id(),
                organisation.version(),
                "organisation.changed",
                organisation);
    }

    public static OutgoingEvent of(PersonState person) {
        return event(DirectoryTopics.PEOPLE, person.id(), person.version(), "person.changed", person);
    }

    public static OutgoingEvent of(MembershipState membership) {
        String type = membership.validUntil() == null ? "membership.started" : "membership.ended";
        return event(DirectoryTopics.MEMBERSHIPS, membership.id(), membership.version(), type, membership);
    }

    public static OutgoingEvent of(RosterState roster) {
        String type = roster.joined() ? "organisation.joined" : "organisation.left";
        return event(DirectoryTopics.ROSTER, roster.id(), roster.version(), type, roster);
    }

    public static OutgoingEvent of(AdministratorState administrator) {
        String type = administrator.validUntil() == null ? "administrator.appointed" : "administrator.ended";
        return event(DirectoryTopics.ADMINISTRATORS, administrator.id(), administrator.version(), type, administrator);
    }

    private static OutgoingEvent event(String topic, UUID id, long version, String type, Record state) {
        return new OutgoingEvent(topic, id, version, "org.spona." + type, state);
    }
}
