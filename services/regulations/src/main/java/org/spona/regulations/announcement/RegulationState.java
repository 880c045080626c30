package org.spona.regulations.announcement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Visibility;
import org.spona.regulations.regulation.Jurisdiction;
import org.spona.regulations.regulation.Regulation;
import org.spona.regulations.regulation.RegulationKind;

/** The public state of a regulation as its events carry it; fields as in {@link org.spona.regulations.regulation.RegulationContent}. */
record RegulationState(
        UUID id,
        UUID organisationId,
        UUID networkId,
        Visibility visibility,
        String title,
        RegulationKind kind,
        String gazette,
        String language,
        Jurisdiction jurisdiction,
        @Nullable LocalDate inForceFrom,
        List<String> links,
        Instant updatedAt) {

    static RegulationState of(Regulation regulation) {
        var ownership = regulation.ownership();
        var content = regulation.content();
        return new RegulationState(
                regulation.getId(),
                ownership.organisationId(),
                ownership.networkId(),
                ownership.visibility(),
                content.title(),
                content.kind(),
                content.gazette(),
                content.language(),
                content.jurisdiction(),
                content.inForceFrom(),
                content.links(),
                regulation.updatedAt());
    }
}
