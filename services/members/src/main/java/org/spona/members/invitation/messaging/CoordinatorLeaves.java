package org.spona.members.invitation.messaging;

import java.util.List;
import org.spona.members.invitation.InvitationHandover;
import org.spona.platform.directory.DirectoryTopics;
import org.spona.platform.directory.MembershipState;
import org.spona.platform.events.EventConsumer;
import org.spona.platform.tenancy.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears of our own memberships that have ended. */
@Configuration(proxyBeanMethods = false)
class CoordinatorLeaves {

    @Bean
    EventConsumer invitationHandoverConsumer(InvitationHandover handover) {
        return EventConsumer.once("invitation-handover", List.of(DirectoryTopics.MEMBERSHIPS), event -> {
            MembershipState membership = event.dataAs(MembershipState.class);
            if (membership.validUntil() != null && membership.role() == Role.COORDINATOR) {
                handover.handOver(membership.networkId(), membership.personId(), membership.handedTo());
            }
        });
    }
}
