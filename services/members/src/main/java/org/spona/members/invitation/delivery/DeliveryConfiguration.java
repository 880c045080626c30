package org.spona.members.invitation.delivery;

import java.time.Duration;
import org.spona.members.invitation.InvitationEvent;
import org.spona.members.invitation.ProposalExpiry;
import org.spona.platform.background.BackgroundWorker;
import org.spona.platform.background.Backoff;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InvitationProperties.class)
class DeliveryConfiguration {

    /** Their time is counted in days. */
    private static final Duration PROPOSALS_POLL = Duration.ofMinutes(10);

    @Bean
    BackgroundWorker invitationWorker(InvitationDelivery delivery, InvitationProperties properties) {
        return new BackgroundWorker("invitation-worker", properties.poll(), properties.backoff(), delivery::deliverNext)
                .wokenBy(InvitationEvent.Sent.class);
    }

    @Bean
    BackgroundWorker proposalWorker(ProposalExpiry expiry) {
        return new BackgroundWorker(
                "proposal-worker",
                PROPOSALS_POLL,
                new Backoff(Duration.ofSeconds(10), PROPOSALS_POLL),
                expiry::closeNext);
    }
}
