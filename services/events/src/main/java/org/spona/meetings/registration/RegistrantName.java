package org.spona.meetings.registration;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * As whom somebody registers.
 *
 * @param personId whom the directory knows her as; null for a visitor
 * @param organisationId for which organisation of the directory she comes
 * @param institution whom she comes from, in words; may be empty
 */
public record RegistrantName(
        @Nullable UUID personId, String name, @Nullable UUID organisationId, String institution) {}
