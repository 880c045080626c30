package org.spona.cooperation.risk.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.cooperation.risk.Risk;
import org.spona.cooperation.risk.RiskMeasures;
import org.spona.cooperation.risk.RiskReading;
import org.spona.platform.directory.BodyName;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.DirectoryBodies;
import org.spona.platform.directory.Organisation;
import org.spona.platform.workflow.Permissions;
import org.springframework.stereotype.Component;

/** Adds to risks what their pages show besides: names, measures, what can be done. */
@Component
class RiskViews {

    /**
     * A risk in a list.
     *
     * @param due whether it is to be looked at again now
     */
    record RiskLine(
            Risk risk,
            Optional<Organisation> organisation,
            Optional<BodyName> body,
            List<RiskMeasures.Answer> measures,
            boolean due) {}

    /** A risk on its page. */
    record RiskView(RiskLine line, Permissions can) {}

    private final RiskReading risks;
    private final RiskMeasures measures;
    private final Directory directory;
    private final DirectoryBodies bodies;

    RiskViews(RiskReading risks, RiskMeasures measures, Directory directory, DirectoryBodies bodies) {
        this.risks = risks;
        this.measures = measures;
        this.directory = directory;
        this.bodies = bodies;
    }

    RiskView of(Risk risk) {
        return new RiskView(lines(List.of(risk)).getFirst(), risks.permissions(risk));
    }

    List<RiskLine> lines(List<Risk> some) {
        Map<UUID, Organisation> owners = directory.organisations(
                some.stream().map(risk -> risk.ownership().organisationId()).collect(Collectors.toSet()));
        Map<UUID, BodyName> names = bodies.names(
                some.stream().flatMap(risk -> risk.bodyId().stream()).collect(Collectors.toSet()));
        Map<UUID, List<RiskMeasures.Answer>> answers =
                measures.of(some.stream().map(Risk::getId).toList());
        return some.stream()
                .map(risk -> new RiskLine(
                        risk,
                        Optional.ofNullable(owners.get(risk.ownership().organisationId())),
                        risk.bodyId().map(names::get),
                        answers.getOrDefault(risk.getId(), List.of()),
                        risks.isDue(risk)))
                .toList();
    }
}
