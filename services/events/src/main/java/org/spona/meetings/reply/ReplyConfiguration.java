package org.spona.meetings.reply;

import java.time.Duration;
import org.spona.platform.background.BackgroundWorker;
import org.spona.platform.background.Backoff;
import org.spona.platform.mailbox.Mailbox;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks for answers of calendar programs, where a mailbox is named. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spona.replies.host")
@EnableConfigurationProperties(ReplyProperties.class)
class ReplyConfiguration {

    private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(10), Duration.ofMinutes(30));

    /** Programs answer in a few lines; some send the whole event back. */
    private static final int LARGEST = 256 * 1024;

    @Bean
    BackgroundWorker replyWorker(ReplyProperties properties, ReplyMatching matching) {
        Mailbox mailbox = new Mailbox("calendar replies", properties.place(), LARGEST);
        return new BackgroundWorker("reply-worker", properties.poll(), BACKOFF, () -> mailbox.readNext(matching::take));
    }
}
