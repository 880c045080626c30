package org.spona.meetings.meeting;

import java.util.Collection;
import java.util.UUID;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;

/** Who convenes a meeting and keeps what comes of it. The policies of the database say the same ({@code db/meeting.sql}). */
public final class Conveners {

    private Conveners() {}

    /** Whether a reader is one of them: a coordinator of the organisation in its network, or who runs a body that meets. */
    public static boolean include(Reader reader, Ownership ownership, Collection<UUID> bodies) {
        return reader.actsFor(ownership, Role::coordinates) || bodies.stream().anyMatch(reader::keeps);
    }
}
