package org.spona.members.returned;

import java.time.Duration;
import org.spona.members.notification.BouncedAddresses;
import org.spona.platform.background.BackgroundWorker;
import org.spona.platform.background.Backoff;
import org.spona.platform.notices.ReturnAddress;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks after mails that come back, where a mailbox is named. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spona.returned-mail.host")
@EnableConfigurationProperties(ReturnedMailProperties.class)
class ReturnedMailConfiguration {

    private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(10), Duration.ofMinutes(30));

    @Bean
    BackgroundWorker returnedMailWorker(
            ReturnedMailProperties properties, ReturnAddress returnAddress, BouncedAddresses bounces) {
        var mailbox = new ReturnedMailbox(properties, returnAddress, bounces::comeBack);
        return new BackgroundWorker("returned-mail-worker", properties.poll(), BACKOFF, mailbox::readNext);
    }
}
