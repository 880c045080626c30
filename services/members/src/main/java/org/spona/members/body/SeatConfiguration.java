package org.spona.members.body;

import java.time.Duration;
import java.util.List;
import org.spona.platform.background.BackgroundWorker;
import org.spona.platform.background.Backoff;
import org.spona.platform.retention.RetentionRule;
import org.spona.platform.web.OpenPaths;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Institutions are asked for their people in time and answer without signing in; delegates belong to the network as long as they sit. */
@Configuration(proxyBeanMethods = false)
class SeatConfiguration {

    private static final Backoff PAUSES = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(5));

    @Bean
    OpenPaths openPathsOfSeats() {
        return new OpenPaths(List.of("/seat/**", "/api/v1/seat/**"));
    }

    @Bean
    BackgroundWorker seatWorker(SeatRequests requests, @Value("${spona.seats.poll:15m}") Duration poll) {
        return new BackgroundWorker("seat-worker", poll, PAUSES, requests::askNext);
    }

    /** A mandate that ends on its day ends everywhere within two seconds, so it does not wait for news. */
    @Bean
    BackgroundWorker delegateWorker(DelegateMemberships delegates, @Value("${spona.delegates.poll:1s}") Duration poll) {
        return new BackgroundWorker("delegate-worker", poll, PAUSES, delegates::settleNext).wokenBy(Body.Changed.class);
    }

    @Bean
    RetentionRule seatLinksRetention() {
        return new RetentionRule(
                "links to seats", Duration.ofDays(31), "delete from seat_link where valid_until < :before");
    }
}
