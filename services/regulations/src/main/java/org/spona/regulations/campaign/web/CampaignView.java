package org.spona.regulations.campaign.web;

import org.spona.platform.workflow.Permissions;
import org.spona.regulations.campaign.Campaign;

/**
 * A campaign as pages show it.
 *
 * @param sentence which organisations it is about
 * @param can what the reader may do with it now
 */
record CampaignView(Campaign campaign, String sentence, Permissions can) {

    /** In which its text is written, BCP 47. */
    public String language() {
        return campaign.content().language();
    }
}
