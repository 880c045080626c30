package org.spona.regulations.campaign;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.directory.Organisation;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.regulations.staff.StaffError;
import org.spona.regulations.update.Obligation;
import org.spona.regulations.update.Update;
import org.spona.regulations.update.UpdateReading;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The campaigns of the networks of whose staff the reader is, whole. Of others, the people of the organisation that runs them read what they
 * say, and once they have begun those of the organisations that they follow, guests too, as the search finds them; and the line of their own
 * organisation whoever belongs to it.
 */
@Service
@Transactional(readOnly = true)
public class CampaignReading {

    private final Campaigns campaigns;
    private final CampaignMembers members;
    private final CampaignTable table;
    private final CampaignAnswers answers;
    private final UpdateReading updates;
    private final Clock clock;

    CampaignReading(
            Campaigns campaigns,
            CampaignMembers members,
            CampaignTable table,
            CampaignAnswers answers,
            UpdateReading updates,
            Clock clock) {
        this.campaigns = campaigns;
        this.members = members;
        this.table = table;
        this.answers = answers;
        this.updates = updates;
        this.clock = clock;
    }

    /** Those that the reader may see: what runs first, by their closing day. */
    public PageOf<Campaign> list(PageRequest page) {
        return PageOf.of(campaigns.findIn(Readers.get().staffNetworks(), page.sortedBy(Sort.unsorted())));
    }

    /** How many organisations some campaigns follow, as far as the reader may know: by campaign. */
    public Map<UUID, Long> followed(List<Campaign> some) {
        return members.counts(some.stream().map(Campaign::getId).toList());
    }

    /**
     * A campaign.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    public Campaign get(UUID id) {
        return campaigns.get(id);
    }

    /** Whether the reader may see it whole. */
    public boolean isWhole(Campaign campaign) {
        return Readers.get().staffNetworks().contains(campaign.ownership().networkId());
    }

    /**
     * A campaign that the reader may see whole.
     *
     * @throws Refusal {@code not-found}; {@code not-staff} when she may see the line of her organisation only
     */
    public Campaign getWhole(UUID id) {
        Campaign campaign = get(id);
        if (!isWhole(campaign)) {
            throw new Refusal(StaffError.NOT_STAFF);
        }
        return campaign;
    }

    /** A campaign that the reader may see whole, if there is one with this id. */
    public Optional<Campaign> findWhole(UUID id) {
        return campaigns.findById(id).filter(this::isWhole);
    }

    /** The organisations of the reader that a campaign follows. */
    public List<UUID> mine(Campaign campaign) {
        return campaign.isBegun()
                ? Readers.get().organisations().stream()
                        .filter(organisation -> members.includes(campaign.getId(), organisation))
                        .sorted()
                        .toList()
                : List.of();
    }

    /** The organisations that a campaign reaches now and does not follow yet: of a draft all, else those that have joined since. */
    public PageOf<Organisation> reached(UUID id, PageRequest page) {
        return members.list(getWhole(id), page);
    }

    /** How many they are. */
    public long countReached(Campaign campaign) {
        return members.count(campaign);
    }

    /** The obligations of a campaign that are still asked, in its order. */
    public List<Obligation> obligations(Campaign campaign) {
        return updates.listObligations(campaign.content().obligations()).stream()
                .filter(obligation -> obligation.update().status() == Update.Status.PUBLISHED)
                .toList();
    }

    /** How far all are. */
    public CampaignDashboard dashboard(UUID id) {
        Campaign campaign = getWhole(id);
        return new CampaignDashboard(
                campaign, LocalDate.now(clock), obligations(campaign), table.lines(campaign.getId()));
    }

    /** The part of a table that is asked for. */
    public PageOf<CampaignLine> page(
            CampaignDashboard dashboard, CampaignFilter filter, PageRequest page, Locale locale) {
        List<CampaignLine> lines = filter.of(dashboard.lines(), locale);
        return new PageOf<>(
                lines.stream().skip(page.offset()).limit(page.size()).toList(), lines.size(), page.page(), page.size());
    }

    /** How much was applied week by week, up to now or to the end of the closing day. */
    public CampaignTrend trend(CampaignDashboard dashboard) {
        Campaign campaign = dashboard.campaign();
        Instant now = clock.instant();
        Instant start = campaign.startedAt().orElse(now);
        Instant end = campaign.closedAt().orElse(now);
        LocalDate closesOn = campaign.content().closesOn();
        if (closesOn != null) {
            Instant closing =
                    closesOn.atTime(LocalTime.MAX).atZone(ZoneId.of("UTC")).toInstant();
            end = closing.isBefore(end) && closing.isAfter(start) ? closing : end;
        }
        long cells = dashboard.lines().stream()
                .mapToLong(line -> line.cells().size())
                .sum();
        return CampaignTrend.of(cells, table.said(campaign.getId()), start, end);
    }

    /**
     * What an organisation says of what a campaign asks of it: for its own people and the staff.
     *
     * @throws Refusal {@code not-found} when the campaign does not follow it, or the reader may not see that
     */
    public List<CampaignAnswer> answers(UUID id, UUID organisationId) {
        Campaign campaign = get(id);
        CampaignLine line = table.line(campaign.getId(), organisationId).orElseThrow(Refusal::notFound);
        return answers.of(campaign, obligations(campaign), line);
    }

    /** What all organisations say, by name, narrowed. */
    public List<CampaignAnswer> answers(UUID id, CampaignFilter filter, Locale locale) {
        CampaignDashboard dashboard = dashboard(id);
        return answers.of(dashboard.campaign(), dashboard.columns(), filter.of(dashboard.lines(), locale));
    }
}
