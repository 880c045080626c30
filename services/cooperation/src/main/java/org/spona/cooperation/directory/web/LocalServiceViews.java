package org.spona.cooperation.directory.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.cooperation.directory.LocalService;
import org.spona.cooperation.directory.LocalServiceAuthoring;
import org.spona.cooperation.directory.LocalServiceStep;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.workflow.Permissions;
import org.springframework.stereotype.Component;

/** Makes of services what pages show of them. */
@Component
class LocalServiceViews {

    private final LocalServiceAuthoring authoring;
    private final Directory directory;
    private final Clock clock;

    LocalServiceViews(LocalServiceAuthoring authoring, Directory directory, Clock clock) {
        this.authoring = authoring;
        this.directory = directory;
        this.clock = clock;
    }

    LocalServiceView of(LocalService service) {
        return new LocalServiceView(
                service,
                directory.findOrganisation(service.ownership().organisationId()),
                authoring.check(service),
                LocalServiceStep.EDIT.isFor(Readers.get(), service),
                Permissions.of(LocalServiceStep.class, service, Readers.get(), clock.instant()));
    }

    List<LocalServiceView.Line> lines(List<LocalService> some) {
        Map<UUID, Organisation> organisations = directory.organisations(some.stream()
                .map(service -> service.ownership().organisationId())
                .collect(Collectors.toSet()));
        return some.stream()
                .map(service -> new LocalServiceView.Line(
                        service,
                        Optional.ofNullable(
                                organisations.get(service.ownership().organisationId()))))
                .toList();
    }
}
