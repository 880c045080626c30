package org.spona.members.digest;

import java.time.Duration;
import org.spona.platform.background.BackgroundWorker;
import org.spona.platform.background.Backoff;
import org.spona.platform.retention.RetentionRule;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DigestConfiguration {

    @Bean
    BackgroundWorker digestWorker(DigestDelivery delivery, @Value("${spona.digests.poll:10s}") Duration poll) {
        return new BackgroundWorker(
                        "digest-worker",
                        poll,
                        new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(5)),
                        delivery::tellNext)
                .wokenBy(DigestAuthoring.Sent.class);
    }

    @Bean
    RetentionRule digestDraftsRetention() {
        return new RetentionRule("drafts of digests", Duration.ofDays(365), """
                delete from digest where status = 'DRAFT' and updated_at < :before""");
    }
}
