package org.spona.meetings.handover;

import java.util.List;
import org.spona.platform.directory.DirectoryTopics;
import org.spona.platform.directory.MembershipState;
import org.spona.platform.events.EventConsumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads which memberships have ended, and who takes over. */
@Configuration(proxyBeanMethods = false)
class HandoverConsumer {

    @Bean
    EventConsumer meetingHandoverConsumer(Handover handover) {
        return EventConsumer.once("meeting-handover", List.of(DirectoryTopics.MEMBERSHIPS), event -> {
            MembershipState membership = event.dataAs(MembershipState.class);
            if (membership.validUntil() != null && membership.role().belongs()) {
                handover.handOver(
                        membership.personId(),
                        membership.organisationId(),
                        membership.networkId(),
                        membership.handedTo());
            }
        });
    }
}
