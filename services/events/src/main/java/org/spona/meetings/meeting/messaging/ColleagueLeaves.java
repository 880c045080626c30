package org.spona.meetings.meeting.messaging;

import java.util.List;
import org.spona.meetings.meeting.MeetingHandover;
import org.spona.platform.directory.DirectoryTopics;
import org.spona.platform.directory.MembershipState;
import org.spona.platform.events.EventConsumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears of memberships that have ended, and who takes over. */
@Configuration(proxyBeanMethods = false)
class ColleagueLeaves {

    @Bean
    EventConsumer meetingHandoverConsumer(MeetingHandover handover) {
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
