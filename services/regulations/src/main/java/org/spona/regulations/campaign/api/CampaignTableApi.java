package org.spona.regulations.campaign.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.directory.Organisation;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.regulations.application.Application;
import org.spona.regulations.application.Evidence;
import org.spona.regulations.application.NonCompetence;
import org.spona.regulations.application.ObligationStatus;
import org.spona.regulations.campaign.CampaignAnswer;
import org.spona.regulations.campaign.CampaignDashboard;
import org.spona.regulations.campaign.CampaignFilter;
import org.spona.regulations.campaign.CampaignLine;
import org.spona.regulations.campaign.CampaignReading;
import org.spona.regulations.campaign.CampaignReminding;
import org.spona.regulations.campaign.CampaignTrend;
import org.spona.regulations.overview.EvidenceFile;
import org.spona.regulations.reminder.ReminderReach;
import org.spona.regulations.update.Obligation;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/regulations/campaigns/{id}")
@Tag(name = "Campaigns")
class CampaignTableApi {

    private final CampaignReading campaigns;
    private final CampaignReminding reminding;

    CampaignTableApi(CampaignReading campaigns, CampaignReminding reminding) {
        this.campaigns = campaigns;
        this.reminding = reminding;
    }

    /**
     * How far all are.
     *
     * @param day by which lateness is told
     * @param obligations the columns, in their order
     * @param totals how many cells stand in each way
     * @param whole the numbers of all
     * @param lines the part of the organisations that is asked for
     */
    record CampaignTableResource(
            UUID campaignId,
            LocalDate day,
            List<UUID> obligations,
            Map<ObligationStatus, Long> totals,
            CampaignDashboard.Part whole,
            List<CampaignDashboard.Part> byCountry,
            List<CampaignDashboard.Part> bySize,
            PageOf<Line> lines) {}

    /**
     * An organisation.
     *
     * @param present whether it still works in the network
     * @param silent whether it has said nothing of any of it
     * @param cells how it stands with each obligation that it is asked, by the obligation's id
     */
    record Line(
            UUID organisationId,
            String name,
            boolean present,
            boolean silent,
            @Nullable Instant remindedAt,
            Map<UUID, ObligationStatus> cells) {

        static Line of(CampaignLine line) {
            return new Line(
                    line.organisation().id(),
                    line.organisation().nameLatin(),
                    line.present(),
                    line.silent(),
                    line.remindedAt(),
                    line.cells());
        }
    }

    /**
     * What an organisation says of one obligation.
     *
     * @param says what it says of the obligation, if anything
     * @param notCompetent why the whole regulation is not its business, if it says so
     * @param checkedAt when staff have looked at it since it changed
     */
    record Answer(
            UUID obligationId,
            ObligationStatus status,
            @Nullable Evidence says,
            @Nullable String notCompetent,
            List<EvidenceFile> files,
            @Nullable Instant checkedAt) {

        static Answer of(CampaignAnswer answer) {
            return new Answer(
                    answer.obligation().id(),
                    answer.status(),
                    answer.application().map(Application::evidence).orElse(null),
                    answer.nonCompetence().map(NonCompetence::reason).orElse(null),
                    answer.files(),
                    answer.checkedAt());
        }
    }

    @GetMapping("/table")
    @Operation(summary = "Organisations by obligations; for the staff of the network")
    CampaignTableResource table(
            @PathVariable UUID id,
            @ParameterObject @ModelAttribute CampaignFilter filter,
            @Valid PageRequest page,
            Locale locale) {
        CampaignDashboard dashboard = campaigns.dashboard(id);
        return new CampaignTableResource(
                id,
                dashboard.day(),
                dashboard.columns().stream().map(Obligation::id).toList(),
                dashboard.totals(),
                dashboard.whole(),
                dashboard.byCountry(),
                dashboard.bySize(),
                campaigns.page(dashboard, filter, page, locale).map(Line::of));
    }

    @GetMapping("/silent")
    @Operation(summary = "The organisations that have said nothing at all; for the staff of the network")
    List<Line> silent(@PathVariable UUID id) {
        return campaigns.dashboard(id).silent().stream().map(Line::of).toList();
    }

    @GetMapping("/trend")
    @Operation(summary = "How much was applied week by week; for the staff of the network")
    CampaignTrend trend(@PathVariable UUID id) {
        return campaigns.trend(campaigns.dashboard(id));
    }

    @GetMapping("/mine")
    @Operation(summary = "What the campaign asks of the reader's organisation, and what that says")
    List<Answer> mine(@PathVariable UUID id) {
        Optional<UUID> organisation = campaigns.mine(campaigns.get(id)).stream().findFirst();
        return organisation
                .map(own -> campaigns.answers(id, own).stream().map(Answer::of).toList())
                .orElseGet(List::of);
    }

    @GetMapping("/organisations/{organisationId}")
    @Operation(summary = "What an organisation says; for itself and the staff of the network")
    List<Answer> answers(@PathVariable UUID id, @PathVariable UUID organisationId) {
        return campaigns.answers(id, organisationId).stream().map(Answer::of).toList();
    }

    /**
     * Whom a reminder reached.
     *
     * @param organisations those that are silent and have somebody to write to
     * @param people how many were written to
     * @param rested how many others were reminded lately
     * @param unreached how many others have nobody to write to
     */
    record RemindedSilent(List<UUID> organisations, long people, long rested, long unreached) {

        static RemindedSilent of(ReminderReach reach) {
            return new RemindedSilent(
                    reach.organisations().stream().map(Organisation::id).toList(),
                    reach.people(),
                    reach.rested(),
                    reach.unreached());
        }
    }

    @PostMapping("/remind")
    @Operation(
            summary =
                    "Writes to those that are silent alone, to each at most once in three days; for editors and coordinators")
    RemindedSilent remind(@PathVariable UUID id) {
        return RemindedSilent.of(reminding.remind(id));
    }
}
