package org.spona.members.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.members.announcement.DirectoryChange;
import org.spona.members.announcement.DirectoryEvents;
import org.spona.platform.aggregate.AnnouncedAggregate;
import org.spona.platform.events.OutgoingEvent;

/** Organisations that work together; it comes with an installation, and its coordinators say how it is called. */
@Entity
public class Network extends AnnouncedAggregate<Network> {

    /** The most characters of a name. */
    public static final int NAME_LENGTH = 200;

    /** What happened to a network that other services should know. */
    public sealed interface Event extends DirectoryChange {
        Network network();

        @Override
        default OutgoingEvent announcement() {
            return DirectoryEvents.of(network().state());
        }

        /** It is called otherwise, or says something else of itself. */
        record Changed(Network network) implements Event {}
    }

    @Column(updatable = false)
    private String slug;

    private String nameLatin;
    private String nameCyrillic;

    @Column(updatable = false)
    private String country;

    @Column(updatable = false)
    private @Nullable UUID regionId;

    @Column(updatable = false)
    private @Nullable UUID hostOrganisationId;

    @Embedded
    private NetworkProfile profile = NetworkProfile.EMPTY;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Network() {}

    /** It is called so and says this of itself from now on. */
    void revise(NetworkInput input) {
        if (!nameLatin.equals(input.nameLatin())
                || !nameCyrillic.equals(input.nameCyrillic())
                || !profile.equals(input.profile())) {
            nameLatin = input.nameLatin();
            nameCyrillic = input.nameCyrillic();
            profile = input.profile();
            tell(new Event.Changed(this));
        }
    }

    /** What it says of itself to everybody. */
    public NetworkProfile profile() {
        return profile;
    }

    /** What other services know of it. */
    public org.spona.platform.directory.Network state() {
        return new org.spona.platform.directory.Network(
                getId(), slug, nameLatin, nameCyrillic, country, regionId, hostOrganisationId, revision());
    }
}
