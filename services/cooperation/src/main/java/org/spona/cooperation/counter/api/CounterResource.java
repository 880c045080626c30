package org.spona.cooperation.counter.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.spona.cooperation.counter.Counter;
import org.spona.cooperation.counter.CounterContent;
import org.spona.platform.tenancy.Ownership;

/**
 * A counter as JSON, without a number.
 *
 * @param cells how many cells its table has
 * @param version to be sent back with a change, so that nobody's work is written over unseen
 */
record CounterResource(
        UUID id,
        Counter.Status status,
        @JsonUnwrapped Ownership ownership,
        @JsonUnwrapped CounterContent content,
        int cells,
        Instant updatedAt,
        long version) {

    static CounterResource of(Counter counter) {
        return new CounterResource(
                counter.getId(),
                counter.status(),
                counter.ownership(),
                counter.content(),
                counter.content().shape().cells(),
                counter.updatedAt(),
                counter.version());
    }
}
