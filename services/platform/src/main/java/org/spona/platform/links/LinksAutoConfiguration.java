package org.spona.platform.links;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.spona.platform.events.EventConsumer;
import org.spona.platform.events.Outbox;
import org.spona.platform.events.OwnedTopics;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Things;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Links in every service that has a {@link LinkSource}, and its copies of all links and of the things to which they lead. */
@AutoConfiguration
@ConditionalOnBean(LinkSource.class)
@EnableConfigurationProperties(LinkKinds.class)
class LinksAutoConfiguration {

    private static final int BATCH = 500;

    @Bean
    LinkTable linkTable(JdbcClient database, LinkKinds kinds) {
        return new LinkTable(database, kinds);
    }

    @Bean
    Links links(
            LinkTable table, LinkKinds kinds, Outbox outbox, Clock clock, @Value("${spona.notices.home}") URI home) {
        return new Links(table, kinds, outbox, clock, home);
    }

    @Bean
    LinkChoices linkChoices(Links links, MessageSource messages) {
        return new LinkChoices(links, messages);
    }

    @Bean
    OwnedTopics topicOfLinks() {
        return OwnedTopics.compacted(LinkState.TOPIC);
    }

    @Bean
    EventConsumer linkConsumer(LinkTable table) {
        return EventConsumer.once(
                "links", List.of(LinkState.TOPIC), event -> table.keep(event.dataAs(LinkState.class)));
    }

    @Bean
    EventConsumer linkedThingConsumer(Things things) {
        return EventConsumer.repeatableInBatches(
                "linked-things",
                List.of(Findable.TOPIC),
                BATCH,
                events -> things.keep(events.stream()
                        .map(event -> event.dataAs(Findable.class))
                        .toList()));
    }
}
