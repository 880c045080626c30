package org.spona.search.saved;

import java.time.Duration;
import org.spona.platform.background.BackgroundWorker;
import org.spona.platform.background.Backoff;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NewsConfiguration {

    @Bean
    BackgroundWorker newsWorker(NewsDelivery delivery, @Value("${spona.searches.poll:1m}") Duration poll) {
        return new BackgroundWorker(
                "saved-searches", poll, new Backoff(Duration.ofSeconds(5), Duration.ofMinutes(5)), delivery::tellNext);
    }
}
