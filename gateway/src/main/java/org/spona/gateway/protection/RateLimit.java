package org.spona.gateway.protection;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Optional;

/**
 * Counts the requests of each key and refuses what is too many. Counted in this process only: with several gateways
 * each lets the whole rate through, which is good enough against floods and needs no shared store.
 */
public final class RateLimit {

    private final LimitProperties.Rate rate;
    private final Cache<String, Bucket> buckets;

    /**
     * A limit that has counted nothing yet.
     *
     * @param remembered keys that are counted at the same time
     */
    public RateLimit(LimitProperties.Rate rate, int remembered) {
        this.rate = rate;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(remembered)
                // A bucket that has grown full again says nothing.
                .expireAfterAccess(rate.per())
                .build();
    }

    /** Takes one request; when there is none left, the time until there is one. */
    public Optional<Duration> refuse(String key) {
        ConsumptionProbe probe = buckets.get(key, any -> full()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.requests()).refillGreedy(rate.requests(), rate.per()))
                .build();
    }
}
