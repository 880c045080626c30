package org.spona.knowledge.practice.messaging;

import java.util.List;
import org.spona.knowledge.practice.PracticeAuthoring;
import org.spona.platform.directory.DirectoryTopics;
import org.spona.platform.directory.MembershipState;
import org.spona.platform.events.EventConsumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an author leaves unfinished goes to the colleague whom the end of her membership names, or back to the organisation. */
@Configuration(proxyBeanMethods = false)
class AuthorLeaves {

    @Bean
    EventConsumer practiceHandoverConsumer(PracticeAuthoring practices) {
        return EventConsumer.once("practice-handover", List.of(DirectoryTopics.MEMBERSHIPS), event -> {
            MembershipState membership = event.dataAs(MembershipState.class);
            if (membership.validUntil() != null && membership.role().belongs()) {
                practices.handOver(
                        membership.personId(),
                        membership.organisationId(),
                        membership.networkId(),
                        membership.handedTo());
            }
        });
    }
}
