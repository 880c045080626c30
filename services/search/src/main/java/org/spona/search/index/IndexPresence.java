package org.spona.search.index;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spona.platform.events.TryAgainException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks now and then whether there is an index, and builds it when there is none: at the first start, or when it was lost. A service that
 * has just started says that it is ready once there is one; when Elasticsearch is away for longer, it serves all the rest without.
 */
@Component
class IndexPresence implements HealthIndicator {

    private static final Logger log = LoggerFactory.getLogger(IndexPresence.class);

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final IndexRebuild rebuild;
    private final InstantSource clock;
    private final Instant started;
    private volatile boolean seen;

    IndexPresence(IndexRebuild rebuild, InstantSource clock) {
        this.rebuild = rebuild;
        this.clock = clock;
        this.started = clock.instant();
    }

    @Scheduled(fixedDelayString = "${spona.search.presence:2s}")
    void ensure() {
        try {
            if (!rebuild.present()) {
                rebuild.run();
            }
            seen = true;
        } catch (IOException | ElasticsearchException | TryAgainException away) {
            log.warn("the search index cannot be looked after at the moment: {}", away.getMessage());
        }
    }

    @Override
    public Health health() {
        boolean serving = seen || clock.instant().isAfter(started.plus(PATIENCE));
        return (serving ? Health.up() : Health.outOfService()).build();
    }
}
