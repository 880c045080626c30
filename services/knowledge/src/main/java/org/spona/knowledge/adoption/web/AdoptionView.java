package org.spona.knowledge.adoption.web;

import java.time.LocalDate;
import java.util.Optional;
import org.spona.knowledge.adoption.Adoption.Status;
import org.spona.platform.directory.Organisation;
import org.spona.platform.tenancy.Visibility;

/**
 * An adoption as pages show it.
 *
 * @param language of the result without script, as the organisation's country has it, for {@code #content}
 */
record AdoptionView(
        Organisation organisation,
        Status status,
        Optional<LocalDate> since,
        String result,
        String language,
        Visibility visibility) {}
