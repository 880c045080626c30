package org.spona.members.announcement;

import org.spona.platform.events.OutgoingEvent;

/** Something happened to a part of the directory, of which other services keep a copy. */
public interface DirectoryChange {

    /** What they are told: the whole state after it. */
    OutgoingEvent announcement();
}
