package org.spona.cooperation.initiative;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation has in another's initiative, or the lead in its own: its own part.
 *
 * @param offeredOn when it said that it would take part
 * @param note what it would bring
 * @param decision number and gazette of its decision; empty while there is none
 * @param decidedOn when it was made
 * @param users how many people of it use what came of the initiative; null while it has not counted
 * @param countedOn on which day it counted
 * @param leftOn when it took its word back or left; null as long as it stays
 */
public record InitiativePart(
        UUID initiativeId,
        UUID organisationId,
        LocalDate offeredOn,
        String note,
        String decision,
        @Nullable LocalDate decidedOn,
        @Nullable Integer users,
        @Nullable LocalDate countedOn,
        @Nullable LocalDate leftOn) {

    public boolean hasLeft() {
        return leftOn != null;
    }

    public boolean isDecided() {
        return decidedOn != null;
    }
}
