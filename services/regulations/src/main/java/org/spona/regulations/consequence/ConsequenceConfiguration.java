package org.spona.regulations.consequence;

import java.time.Duration;
import org.spona.platform.background.BackgroundWorker;
import org.spona.platform.background.Backoff;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Flags consequences in the background. */
@Configuration(proxyBeanMethods = false)
class ConsequenceConfiguration {

    private static final Backoff PAUSES = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(1));

    @Bean
    BackgroundWorker consequenceWorker(ConsequenceFlags flags, @Value("${spona.consequences.poll:30s}") Duration poll) {
        return new BackgroundWorker(ConsequenceFlags.WORKER, poll, PAUSES, flags::flagNext)
                .wokenBy(ConsequenceFlags.Kept.class);
    }
}
