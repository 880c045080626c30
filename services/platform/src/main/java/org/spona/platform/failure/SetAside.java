package org.spona.platform.failure;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where a worker says that it goes on without an item. Told in the log, in the counter {@code items.set.aside} by worker and
 * reason, and in the health of the service; where the item lies is the worker's matter.
 */
public final class SetAside {

    private static final Logger LOG = LoggerFactory.getLogger(SetAside.class);

    private final MeterRegistry meters;
    private final Map<String, Long> counts = new ConcurrentHashMap<>();

    public SetAside(MeterRegistry meters) {
        this.meters = meters;
    }

    /**
     * Notes that an item is set aside.
     *
     * @param worker who goes on without it
     * @param item by which it can be found again; no data of people
     */
    public void note(String worker, Object item, Throwable failure) {
        String reason = ItemFailure.of(failure).reason();
        Throwable thrown = ItemFailure.thrown(failure);
        LOG.error("{} sets {} aside: {} at {}", worker, item, thrown.getClass().getName(), ItemFailure.origin(thrown));
        meters.counter("items.set.aside", "worker", worker, "reason", reason).increment();
        counts.merge(worker, 1L, Long::sum);
    }

    /** How many items were set aside since the service started, by worker. */
    Map<String, Long> counts() {
        return new TreeMap<>(counts);
    }
}
