package org.spona.meetings.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.meetings.decision.Decision.Status;
import org.spona.platform.directory.BodyName;
import org.spona.platform.directory.Organisation;
import org.spona.platform.findable.Thing;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.workflow.Permissions;

/**
 * A decision as pages show it.
 *
 * @param bodies that have made it, as far as the reader may know them
 * @param meeting at which it was made, if the reader sees that
 * @param writtenProcedureId in which it was made in writing; empty of one that was made at a meeting
 * @param can what the reader can do with it now
 */
public record DecisionView(
        UUID id,
        String number,
        Status status,
        DecisionContent content,
        Visibility visibility,
        Instant madeAt,
        Optional<Organisation> organisation,
        List<BodyName> bodies,
        Optional<Thing> meeting,
        Optional<UUID> writtenProcedureId,
        Permissions can) {

    /** In which its texts are written, BCP 47. */
    public String language() {
        return content.language();
    }
}
