package org.spona.meetings.meeting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation with what it does for a meeting.
 *
 * @param role a host unless said
 * @param organisationId as the directory knows it; null in a row that a form leaves empty
 */
public record RoleAssignment(
        OrganisationRole role, @Nullable UUID organisationId) {

    /** A row for the next one. */
    static final RoleAssignment EMPTY = new RoleAssignment(OrganisationRole.HOST, null);

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public RoleAssignment {
        role = role == null ? OrganisationRole.HOST : role;
    }
}
