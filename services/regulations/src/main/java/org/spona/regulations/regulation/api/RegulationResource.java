package org.spona.regulations.regulation.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Visibility;
import org.spona.regulations.regulation.Jurisdiction;
import org.spona.regulations.regulation.Regulation;
import org.spona.regulations.regulation.RegulationKind;

/**
 * A regulation as JSON; what it says is as in {@link org.spona.regulations.regulation.RegulationContent}.
 *
 * @param version to be sent back with a change, so that nobody's work is written over unseen
 */
record RegulationResource(
        UUID id,
        Visibility visibility,
        UUID organisationId,
        UUID networkId,
        String title,
        RegulationKind kind,
        String gazette,
        String language,
        Jurisdiction jurisdiction,
        @Nullable LocalDate inForceFrom,
        List<String> links,
        Instant updatedAt,
        long version) {

    static RegulationResource of(Regulation regulation) {
        var ownership = regulation.ownership();
        var content = regulation.content();
        return new RegulationResource(
                regulation.getId(),
                ownership.visibility(),
                ownership.organisationId(),
                ownership.networkId(),
                content.title(),
                content.kind(),
                content.gazette(),
                content.language(),
                content.jurisdiction(),
                content.inForceFrom(),
                content.links(),
                regulation.updatedAt(),
                regulation.version());
    }
}
