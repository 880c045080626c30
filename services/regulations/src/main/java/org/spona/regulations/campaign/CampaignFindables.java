package org.spona.regulations.campaign;

import org.spona.platform.events.Outbox;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findables;
import org.spona.platform.text.Markdown;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Announces campaigns that have begun as something to be found, for those who have them on their list. */
@Component
class CampaignFindables extends Findables<Campaign> {

    CampaignFindables(Outbox outbox, MessageSource messages) {
        super(outbox, Findable.Kind.named(Campaign.KIND, "megaphone", "/regulations/campaigns/", messages));
    }

    @EventListener
    void on(Campaign.Changed event) {
        announce(event.campaign());
    }

    @Override
    protected Findable.Content contentOf(Campaign campaign) {
        CampaignContent content = campaign.content();
        return about(campaign)
                .text(Markdown.toText(content.purpose()))
                .published(campaign.startedAt().orElseThrow())
                .held(null, content.closesOn())
                .build();
    }
}
