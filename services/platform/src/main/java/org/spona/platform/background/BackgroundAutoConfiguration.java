package org.spona.platform.background;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Counts the workers of a service among what it lives by. */
@AutoConfiguration
class BackgroundAutoConfiguration {

    @Bean
    BackgroundWorkersHealth backgroundWorkersHealthIndicator(ObjectProvider<BackgroundWorker> workers) {
        return new BackgroundWorkersHealth(workers);
    }
}
