package org.spona.knowledge.exchange.job;

import java.time.Duration;
import org.spona.platform.background.BackgroundWorker;
import org.spona.platform.background.Backoff;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ImportWorkConfiguration {

    @Bean
    BackgroundWorker importWorker(ImportWork work) {
        return new BackgroundWorker(
                "practice-imports",
                Duration.ofSeconds(10),
                new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(1)),
                work::doNext);
    }
}
