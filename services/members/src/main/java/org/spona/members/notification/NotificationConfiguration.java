package org.spona.members.notification;

import java.time.Duration;
import org.spona.platform.background.BackgroundWorker;
import org.spona.platform.background.Backoff;
import org.spona.platform.retention.RetentionRule;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NotificationConfiguration {

    private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(5));

    @Bean
    BackgroundWorker notificationWorker(
            NotificationDelivery delivery, @Value("${spona.notifications.poll:5s}") Duration poll) {
        return new BackgroundWorker("notification-worker", poll, BACKOFF, delivery::deliverNext)
                .wokenBy(NotificationIntake.Arrived.class);
    }

    @Bean
    RetentionRule bouncedAddressRetention() {
        return new RetentionRule("addresses that mails come back from", BouncedAddresses.RESTS, """
                delete from bounced_address where bounced_at < :before""");
    }

    @Bean
    BackgroundWorker deadlineWorker(DeadlineLadder ladder, @Value("${spona.deadlines.poll:15m}") Duration poll) {
        return new BackgroundWorker("deadline-worker", poll, BACKOFF, ladder::tellNext);
    }
}
