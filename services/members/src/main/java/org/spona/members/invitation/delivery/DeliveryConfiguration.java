package org.spona.members.invitation.delivery;

import org.spona.platform.courier.Courier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InvitationProperties.class)
class DeliveryConfiguration {

    @Bean
    Courier invitationsCourier(InvitationDelivery delivery, InvitationProperties properties) {
        return new Courier("invitation-courier", properties.poll(), properties.backoff(), delivery::deliverNext);
    }
}
