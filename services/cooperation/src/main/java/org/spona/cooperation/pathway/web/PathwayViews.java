package org.spona.cooperation.pathway.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.cooperation.pathway.Pathway;
import org.spona.cooperation.pathway.PathwayDiagram;
import org.spona.cooperation.pathway.PathwayReading;
import org.spona.cooperation.pathway.PathwayStep;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.workflow.Permissions;
import org.springframework.stereotype.Component;

/** Makes of pathways what pages show of them. */
@Component
class PathwayViews {

    private final PathwayReading pathways;
    private final Directory directory;
    private final Clock clock;

    PathwayViews(PathwayReading pathways, Directory directory, Clock clock) {
        this.pathways = pathways;
        this.directory = directory;
        this.clock = clock;
    }

    PathwayView of(Pathway pathway) {
        return new PathwayView(
                pathway,
                directory.findOrganisation(pathway.ownership().organisationId()),
                PathwayDiagram.of(pathway.content().stages()),
                pathways.versions(pathway),
                Permissions.of(PathwayStep.class, pathway, Readers.get(), clock.instant()));
    }

    List<PathwayView.Line> lines(List<Pathway> some) {
        Map<UUID, Organisation> organisations = directory.organisations(some.stream()
                .map(pathway -> pathway.ownership().organisationId())
                .collect(Collectors.toSet()));
        return some.stream()
                .map(pathway -> new PathwayView.Line(
                        pathway,
                        Optional.ofNullable(
                                organisations.get(pathway.ownership().organisationId()))))
                .toList();
    }
}
