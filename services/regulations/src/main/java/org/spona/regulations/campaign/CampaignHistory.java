package org.spona.regulations.campaign;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.findable.Thing;
import org.spona.platform.history.HistorySource;
import org.spona.platform.history.RecordedState;
import org.springframework.stereotype.Component;

/** The history of campaigns, for the organisation that runs them: what it says and until when; how far whom it follows is, is not part of it. */
@Component
public class CampaignHistory implements HistorySource {

    /** What is kept of a campaign. */
    private record Fields(
            Campaign.Status status,
            String title,
            String purpose,
            String language,
            @Nullable LocalDate closesOn) {}

    private final CampaignReading campaigns;

    CampaignHistory(CampaignReading campaigns) {
        this.campaigns = campaigns;
    }

    static RecordedState stateOf(Campaign campaign) {
        CampaignContent content = campaign.content();
        return RecordedState.of(
                campaign.thing(),
                campaign.ownership(),
                false,
                new Fields(
                        campaign.status(), content.title(), content.purpose(), content.language(), content.closesOn()));
    }

    @Override
    public String kind() {
        return Campaign.KIND;
    }

    @Override
    public Thing get(UUID id) {
        return campaigns.getWhole(id).thing();
    }
}
