package org.spona.members.invitation.delivery;

import java.time.Duration;
import org.spona.members.invitation.ProposalExpiry;
import org.spona.platform.courier.Backoff;
import org.spona.platform.courier.Courier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InvitationProperties.class)
class DeliveryConfiguration {

    /** Their time is counted in days. */
    private static final Duration PROPOSALS_POLL = Duration.ofMinutes(10);

    @Bean
    Courier invitationsCourier(InvitationDelivery delivery, InvitationProperties properties) {
        return new Courier("invitation-courier", properties.poll(), properties.backoff(), delivery::deliverNext);
    }

    @Bean
    Courier proposalsCourier(ProposalExpiry expiry) {
        return new Courier(
                "proposal-courier",
                PROPOSALS_POLL,
                new Backoff(Duration.ofSeconds(10), PROPOSALS_POLL),
                expiry::closeNext);
    }
}
