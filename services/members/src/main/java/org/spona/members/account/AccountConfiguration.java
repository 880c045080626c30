package org.spona.members.account;

import java.time.Duration;
import org.spona.platform.background.BackgroundWorker;
import org.spona.platform.background.Backoff;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccountProperties.class)
class AccountConfiguration {

    /** The time to take it back is counted in days. */
    private static final Duration POLL = Duration.ofMinutes(10);

    @Bean
    BackgroundWorker accountDeletionWorker(AccountDeletion deletion) {
        return new BackgroundWorker(
                "account-deletion-worker", POLL, new Backoff(Duration.ofSeconds(10), POLL), deletion::deleteNext);
    }
}
