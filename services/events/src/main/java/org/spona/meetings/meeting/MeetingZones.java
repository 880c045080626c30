package org.spona.meetings.meeting;

import java.time.ZoneId;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.time.TimeZones;
import org.springframework.stereotype.Component;

/**
 * By which clocks a meeting goes of which nobody has said a time: those of the country of whoever convenes it, which for a body is its
 * founder. Dates that are proposed for it are in that zone.
 */
@Component
public class MeetingZones {

    private final Directory directory;

    MeetingZones(Directory directory) {
        this.directory = directory;
    }

    /** What a new one says, in the zone of whoever convenes it as long as it has no time. */
    public MeetingInput complete(MeetingInput input) {
        return isUnknown(input) ? input.inZone(of(input.ownership(Readers.get()))) : input;
    }

    /** The same of one that is known; once it is sent its zone stays as it was told. */
    MeetingInput complete(MeetingInput input, Meeting known) {
        if (!isUnknown(input)) {
            return input;
        }
        return input.inZone(
                known.status() == Meeting.Status.DRAFT
                        ? of(known.ownership())
                        : known.content().time().zone());
    }

    private static boolean isUnknown(MeetingInput input) {
        return input.content().time().equals(MeetingTime.UNKNOWN);
    }

    /** By which clocks whoever owns something goes. */
    public ZoneId zoneOf(Ownership owner) {
        return ZoneId.of(of(owner));
    }

    private String of(Ownership owner) {
        return TimeZones.ofCountry(directory
                .findOrganisation(owner.organisationId())
                .map(Organisation::country)
                .orElseGet(() -> directory.countryOf(owner.networkId())));
    }
}
