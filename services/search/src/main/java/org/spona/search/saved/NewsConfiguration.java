package org.spona.search.saved;

import java.time.Duration;
import org.spona.platform.courier.Backoff;
import org.spona.platform.courier.Courier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NewsConfiguration {

    @Bean
    Courier newsCourier(NewsDelivery delivery, @Value("${spona.searches.poll:1m}") Duration poll) {
        return new Courier(
                "saved-searches", poll, new Backoff(Duration.ofSeconds(5), Duration.ofMinutes(5)), delivery::tellNext);
    }
}
