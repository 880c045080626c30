package org.spona.regulations.campaign;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spona.regulations.application.Application;
import org.spona.regulations.application.Applying;
import org.spona.regulations.application.EvidenceChecks;
import org.spona.regulations.application.NonCompetence;
import org.spona.regulations.application.NonCompetences;
import org.spona.regulations.overview.EvidenceFile;
import org.spona.regulations.overview.EvidenceFiles;
import org.spona.regulations.update.Obligation;
import org.springframework.stereotype.Component;

/** What organisations say of what a campaign asks of them, with what they show for it, as far as the reader may know. */
@Component
class CampaignAnswers {

    private final Applying applying;
    private final NonCompetences nonCompetences;
    private final EvidenceChecks checks;
    private final EvidenceFiles files;

    CampaignAnswers(Applying applying, NonCompetences nonCompetences, EvidenceChecks checks, EvidenceFiles files) {
        this.applying = applying;
        this.nonCompetences = nonCompetences;
        this.checks = checks;
        this.files = files;
    }

    /** What the organisation of one line says. */
    List<CampaignAnswer> of(Campaign campaign, List<Obligation> columns, CampaignLine line) {
        UUID organisation = line.organisation().id();
        List<Application> said = applying.listOf(organisation, ids(columns));
        return of(
                columns,
                List.of(line),
                said,
                nonCompetences.listOf(organisation, campaign.ownership().networkId(), regulations(columns)));
    }

    /** What all organisations say. */
    List<CampaignAnswer> of(Campaign campaign, List<Obligation> columns, List<CampaignLine> lines) {
        return of(
                columns,
                lines,
                applying.list(ids(columns)),
                nonCompetences.listIn(campaign.ownership().networkId(), regulations(columns)));
    }

    private List<CampaignAnswer> of(
            List<Obligation> columns, List<CampaignLine> lines, List<Application> said, List<NonCompetence> denied) {
        Map<Asked, Application> applications = said.stream()
                .collect(Collectors.toMap(
                        one -> new Asked(one.ownership().organisationId(), one.obligationId()), Function.identity()));
        Map<Asked, NonCompetence> denials = denied.stream()
                .collect(Collectors.toMap(
                        one -> new Asked(one.organisationId(), one.regulationId()), Function.identity()));
        Collection<UUID> applicationIds = said.stream().map(Application::getId).toList();
        Map<UUID, List<EvidenceFile>> shown = files.of(applicationIds);
        Map<UUID, Instant> checked = checks.of(applicationIds);
        return lines.stream()
                .flatMap(line -> columns.stream()
                        .flatMap(column -> line.cell(column.id()).stream().map(status -> {
                            UUID organisation = line.organisation().id();
                            Optional<Application> application =
                                    Optional.ofNullable(applications.get(new Asked(organisation, column.id())));
                            return new CampaignAnswer(
                                    line.organisation(),
                                    column,
                                    status,
                                    application,
                                    Optional.ofNullable(denials.get(new Asked(
                                            organisation, column.update().regulationId()))),
                                    application
                                            .map(Application::getId)
                                            .map(shown::get)
                                            .orElse(List.of()),
                                    application
                                            .map(Application::getId)
                                            .map(checked::get)
                                            .orElse(null));
                        })))
                .toList();
    }

    /** An organisation and what it is asked. */
    private record Asked(UUID organisationId, UUID what) {}

    private static List<UUID> ids(List<Obligation> columns) {
        return columns.stream().map(Obligation::id).toList();
    }

    private static List<UUID> regulations(List<Obligation> columns) {
        return columns.stream()
                .map(column -> column.update().regulationId())
                .distinct()
                .toList();
    }
}
