package org.spona.platform.courier;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Counts the couriers of a service among what it lives by. */
@AutoConfiguration
class CourierAutoConfiguration {

    @Bean
    CouriersHealth couriersHealthIndicator(ObjectProvider<Courier> couriers) {
        return new CouriersHealth(couriers);
    }
}
