package org.spona.meetings.task;

import java.time.Duration;
import org.spona.platform.background.BackgroundWorker;
import org.spona.platform.background.Backoff;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has mails of tasks written as soon as their cause is committed. */
@Configuration(proxyBeanMethods = false)
class TaskMailingConfiguration {

    private static final Backoff PAUSES = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(1));

    @Bean
    BackgroundWorker taskMailingWorker(TaskMailing mailing, @Value("${spona.notices.poll:10s}") Duration poll) {
        return new BackgroundWorker("task-mailing-worker", poll, PAUSES, mailing::writeNext);
    }
}
