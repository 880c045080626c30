package org.spona.platform.events;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set about events, under {@code spona.events}.
 *
 * @param partitions how many partitions a topic gets when it is made
 * @param replicas how many brokers keep a copy of a topic; -1 leaves it to the broker
 * @param poll how long the relay sleeps at most; a commit wakes it earlier
 * @param relayBatch how many events the relay sends before it waits for the broker's confirmation
 * @param attempts how often an event that the broker refuses is tried before it is parked
 * @param attemptPause the pause after the first refused attempt; doubles with each
 * @param inboxRetention how long an event is remembered; longer than any delivery can be repeated
 */
@ConfigurationProperties("spona.events")
record EventsProperties(
        @DefaultValue("3") int partitions,
        @DefaultValue("-1") short replicas,
        @DefaultValue("1s") Duration poll,
        @DefaultValue("200") int relayBatch,
        @DefaultValue("5") int attempts,
        @DefaultValue("2s") Duration attemptPause,
        @DefaultValue("30d") Duration inboxRetention) {}
