package org.spona.meetings.session;

import java.util.UUID;
import org.spona.meetings.item.ItemText;
import org.spona.meetings.meeting.AgendaItem;

/**
 * An item of the agenda as whoever keeps the record sees it.
 *
 * @param written what is written of it
 * @param version of what is written
 * @param holder who writes in it at this moment; empty when nobody does
 * @param heldFromReader whether that is somebody else than the reader
 */
public record SessionItem(
        UUID id, AgendaItem item, ItemText written, long version, String holder, boolean heldFromReader) {}
