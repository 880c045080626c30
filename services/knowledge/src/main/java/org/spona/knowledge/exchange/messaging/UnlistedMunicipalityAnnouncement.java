package org.spona.knowledge.exchange.messaging;

import org.spona.knowledge.exchange.UnlistedMunicipality;
import org.spona.platform.events.Outbox;
import org.spona.platform.events.OutgoingEvent;
import org.spona.platform.events.OwnedTopics;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Tells members of municipalities that the directory lacks, in the transaction in which they were entered here. */
@Configuration(proxyBeanMethods = false)
class UnlistedMunicipalityAnnouncement {

    static final String TOPIC = "spona.unlisted-municipalities";

    private final Outbox outbox;

    UnlistedMunicipalityAnnouncement(Outbox outbox) {
        this.outbox = outbox;
    }

    @Bean
    static OwnedTopics topicOfUnlistedMunicipalities() {
        return OwnedTopics.compacted(TOPIC);
    }

    @EventListener
    void on(UnlistedMunicipality municipality) {
        outbox.append(new OutgoingEvent(TOPIC, municipality.id(), 1, "org.spona.municipality.unlisted", municipality));
    }
}
