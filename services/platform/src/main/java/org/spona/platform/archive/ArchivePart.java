package org.spona.platform.archive;

import java.util.UUID;
import org.spona.platform.events.OutgoingEvent;
import tools.jackson.databind.JsonNode;

/**
 * A part of what a service tells for an archive; a contract with {@code services/members/contracts/schemas/archive-part.json}. Kafka keeps it
 * for a day.
 *
 * @param service which service keeps it
 * @param number of the part within its service, from 1
 * @param name what it is; several parts in a row have the same name when it is much; empty in the last
 * @param last whether the service has told everything: then {@code number} parts in all, the last of them without rows
 * @param rows an array of objects
 */
public record ArchivePart(UUID requestId, String service, int number, String name, boolean last, JsonNode rows) {

    public static final String TOPIC = "spona.archive-parts";

    /** The name of parts whose rows are pieces of files: where in the archive, and bytes in Base64. */
    public static final String CONTENTS = "contents";

    /** That it is told. Those of one request are sent one after the other, so that few of them are in memory at once. */
    public OutgoingEvent event() {
        return new OutgoingEvent(TOPIC, requestId, number, "org.spona.archive.told", this);
    }
}
