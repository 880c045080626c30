package org.spona.knowledge.exchange.job;

import java.time.Duration;
import org.spona.platform.courier.Backoff;
import org.spona.platform.courier.Courier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ImportWorkConfiguration {

    @Bean
    Courier importCourier(ImportWork work) {
        return new Courier(
                "practice-imports",
                Duration.ofSeconds(10),
                new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(1)),
                work::doNext);
    }
}
