package org.spona.meetings.poll;

import java.time.Duration;
import org.spona.platform.background.BackgroundWorker;
import org.spona.platform.background.Backoff;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has people asked as soon as a poll is opened, and whoever is put on its list later soon after. */
@Configuration(proxyBeanMethods = false)
class PollMailConfiguration {

    private static final Backoff PAUSES = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(1));

    @Bean
    BackgroundWorker pollWorker(PollMailing mailing, @Value("${spona.notices.poll:10s}") Duration poll) {
        return new BackgroundWorker("poll-worker", poll, PAUSES, mailing::writeNext).wokenBy(DatePoll.Changed.class);
    }
}
