package org.spona.regulations.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.platform.directory.Directory;
import org.spona.platform.ids.NewIds;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.WrittenLanguages;
import org.spona.regulations.staff.Staff;
import org.spona.regulations.update.Obligation;
import org.spona.regulations.update.Update;
import org.spona.regulations.update.UpdateReading;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff do with campaigns. Whatever the reader may not see is answered with {@code not-found}. */
@Service
@Transactional
public class CampaignAuthoring {

    private final Campaigns campaigns;
    private final CampaignMembers members;
    private final CampaignReading reading;
    private final UpdateReading updates;
    private final Directory directory;
    private final NewIds ids;
    private final Clock clock;

    CampaignAuthoring(
            Campaigns campaigns,
            CampaignMembers members,
            CampaignReading reading,
            UpdateReading updates,
            Directory directory,
            NewIds ids,
            Clock clock) {
        this.campaigns = campaigns;
        this.members = members;
        this.reading = reading;
        this.updates = updates;
        this.directory = directory;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What a form begins with: an empty draft for the reader's workplace, or the campaign as it is.
     *
     * @throws Refusal {@code not-staff} when the reader may not write here
     */
    @Transactional(readOnly = true)
    public CampaignInput begin(UUID id, Locale locale) {
        return campaigns
                .findById(id)
                .map(campaign -> {
                    CampaignStep.EDIT.require(Readers.get(), campaign, clock.instant());
                    return CampaignInput.of(campaign);
                })
                .orElseGet(() -> {
                    Ownership ownership = Staff.ownership(Readers.get(), null, null, Visibility.PRIVATE);
                    return CampaignInput.blank(
                            ownership, WrittenLanguages.ofCountry(directory.countryOf(ownership.networkId()), locale));
                });
    }

    /**
     * Saves a draft, or changes what was saved before. Repeating it does nothing more.
     *
     * @param id chosen by the caller
     * @throws InvalidInput when an obligation is not published in the network
     * @throws Refusal {@code stale} when somebody else has changed it since the version that the writer saw, {@code not-staff},
     *     {@code campaign-frozen} when it runs and would follow others than at its start
     */
    public Campaign save(UUID id, CampaignInput input) {
        return campaigns.findById(id).map(known -> revise(known, input)).orElseGet(() -> draft(id, input));
    }

    /**
     * Tells a writer who is about to start what is still missing.
     *
     * @throws InvalidInput naming the fields to fill in
     * @throws Refusal {@code campaign-reaches-nobody}
     */
    @Transactional(readOnly = true)
    public void requireReady(UUID id) {
        Campaign campaign = campaigns.get(id);
        campaign.requireReady(today());
        requireReach(campaign);
    }

    /**
     * Freezes whom it follows.
     *
     * @throws InvalidInput naming what is missing
     * @throws Refusal {@code campaign-reaches-nobody}
     */
    public Campaign start(UUID id) {
        Campaign campaign = getFor(CampaignStep.START, id);
        campaign.start(today(), clock.instant());
        requireReach(campaign);
        campaign.follow(members.add(campaign, clock.instant()));
        return campaigns.saveAndFlush(campaign);
    }

    /**
     * Follows those too that are as its predicate says now and are not followed yet.
     *
     * @return how many they are
     * @throws Refusal {@code campaign-reaches-nobody}
     */
    public int add(UUID id) {
        Campaign campaign = getFor(CampaignStep.ADD, id);
        List<UUID> added = members.add(campaign, clock.instant());
        if (added.isEmpty()) {
            throw new Refusal(CampaignError.REACHES_NOBODY);
        }
        campaign.add(added, clock.instant());
        campaigns.save(campaign);
        return added.size();
    }

    /** Ends it; nobody is told any more that its day comes near. */
    public Campaign close(UUID id) {
        Campaign campaign = getFor(CampaignStep.CLOSE, id);
        campaign.close(clock.instant());
        return campaigns.save(campaign);
    }

    /** Throws away a draft, which nobody else has seen. */
    public void discard(UUID id) {
        campaigns.delete(getFor(CampaignStep.DISCARD, id));
    }

    private Campaign draft(UUID id, CampaignInput input) {
        Reader writer = Readers.get();
        Ownership ownership = Staff.ownership(writer, input.organisationId(), input.networkId(), Visibility.PRIVATE);
        requirePublished(input.content(), ownership.networkId());
        var campaign =
                new Campaign(id, ownership, input.content(), input.predicate(), writer.personId(), clock.instant());
        return ids.take(id, () -> campaigns.saveAndFlush(campaign));
    }

    private Campaign revise(Campaign campaign, CampaignInput input) {
        CampaignStep.EDIT.require(Readers.get(), campaign, clock.instant());
        campaign.requireSeen(input.seenVersion());
        if (!campaign.isBegun()) {
            requirePublished(input.content(), campaign.ownership().networkId());
        }
        campaign.revise(input.content(), input.predicate(), today(), clock.instant());
        return campaigns.saveAndFlush(campaign);
    }

    private void requirePublished(CampaignContent content, UUID networkId) {
        Set<UUID> published = updates.listObligations(content.obligations()).stream()
                .filter(obligation -> obligation.networkId().equals(networkId)
                        && obligation.update().status() == Update.Status.PUBLISHED)
                .map(Obligation::id)
                .collect(Collectors.toSet());
        if (!published.containsAll(content.obligations())) {
            throw new InvalidInput("content.obligations", CampaignError.FOREIGN_OBLIGATION);
        }
    }

    private void requireReach(Campaign campaign) {
        if (members.count(campaign) == 0) {
            throw new Refusal(CampaignError.REACHES_NOBODY);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Campaign getFor(CampaignStep step, UUID id) {
        Campaign campaign = reading.get(id);
        step.require(Readers.get(), campaign, clock.instant());
        return campaign;
    }
}
