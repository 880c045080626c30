package org.spona.meetings.mailing;

import java.time.Duration;
import org.spona.meetings.meeting.Invitee;
import org.spona.platform.background.Backoff;
import org.spona.platform.background.BackgroundWorker;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has mails written as soon as their cause is committed, in parts, so that hundreds keep nobody waiting. */
@Configuration(proxyBeanMethods = false)
class MailingConfiguration {

    private static final Backoff PAUSES = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(1));

    @Bean
    BackgroundWorker mailingWorker(Mailing mailing, @Value("${spona.notices.poll:10s}") Duration poll) {
        return new BackgroundWorker("mailing-worker", poll, PAUSES, mailing::writeNext);
    }

    @Component
    static class Wake {

        private final BackgroundWorker worker;

        Wake(BackgroundWorker mailingWorker) {
            this.worker = mailingWorker;
        }

        @EventListener
        void on(Invitee.MailDue due) {
            worker.wakeAfterCommit();
        }
    }
}
