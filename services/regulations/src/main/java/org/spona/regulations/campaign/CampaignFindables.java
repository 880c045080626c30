package org.spona.regulations.campaign;

import org.spona.platform.events.Outbox;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findable.Content;
import org.spona.platform.findable.Findable.Kind;
import org.spona.platform.text.Markdown;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Announces campaigns that have begun as something to be found, for those who have them on their list. */
@Component
class CampaignFindables {

    private final Outbox outbox;
    private final Kind kind;

    CampaignFindables(Outbox outbox, MessageSource messages) {
        this.outbox = outbox;
        this.kind = Kind.named(Campaign.KIND, "megaphone", "/regulations/campaigns/", messages);
    }

    @EventListener
    void on(Campaign.Changed event) {
        Campaign campaign = event.campaign();
        CampaignContent content = campaign.content();
        outbox.append(new Findable(
                        campaign.getId(),
                        kind,
                        campaign.revision(),
                        null,
                        campaign.ownership(),
                        campaign.readers(),
                        Content.of(content.title(), content.language())
                                .text(Markdown.toText(content.purpose()))
                                .published(campaign.startedAt().orElseThrow())
                                .updated(campaign.updatedAt())
                                .held(null, content.closesOn())
                                .build())
                .event());
    }
}
