package org.spona.infra.load;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.spona.infra.evaluation.Crowd;
import org.spona.infra.servers.Server;

/** Has several things asked for in turns, so that what else the machine does meets all of them, and sums up what each costs. */
final class PageMeasurement {

    private static final Crowd CROWD = new Crowd(4);

    /** After so many requests, or after so long of what takes longer, their code is compiled. */
    private static final int WARM = 1_500;

    private static final Duration WARM_AFTER = Duration.ofSeconds(30);

    private static final Duration ROUND = Duration.ofSeconds(3);
    private static final int ROUNDS = 3;
    private static final Duration IDLE = Duration.ofSeconds(10);

    private final Map<PageCost, IntConsumer> asked = new LinkedHashMap<>();

    /**
     * A further thing.
     *
     * @param turn asks for it once
     */
    PageCost ask(String name, IntConsumer turn) {
        var cost = new PageCost(name);
        asked.put(cost, turn);
        return cost;
    }

    /** Measures all of them, warm. */
    List<PageCost> run(Collection<Server> parts) throws InterruptedException, ExecutionException {
        for (IntConsumer turn : asked.values()) {
            warm(turn);
        }
        Map<String, Double> idle = idle(parts);
        for (int round = 0; round < ROUNDS; round++) {
            for (var one : asked.entrySet()) {
                measure(one.getKey(), one.getValue(), parts, idle);
            }
        }
        return List.copyOf(asked.keySet());
    }

    private static void warm(IntConsumer turn) throws InterruptedException, ExecutionException {
        var turns = new AtomicInteger();
        long end = System.nanoTime() + WARM_AFTER.toNanos();
        while (turns.get() < WARM && System.nanoTime() < end) {
            CROWD.work(ROUND, number -> {
                turn.accept(number);
                turns.incrementAndGet();
            });
        }
    }

    private static void measure(PageCost cost, IntConsumer turn, Collection<Server> parts, Map<String, Double> idle)
            throws InterruptedException, ExecutionException {
        CpuTimes before = CpuTimes.now(parts);
        long began = System.nanoTime();
        CROWD.work(ROUND, number -> {
            long asking = System.nanoTime();
            turn.accept(number);
            cost.latencies().add(asking, System.nanoTime());
        });
        cost.add(before, parts, (System.nanoTime() - began) / 1e9, idle);
    }

    /** What each part takes in a second when nobody asks. */
    private static Map<String, Double> idle(Collection<Server> parts) throws InterruptedException {
        CpuTimes before = CpuTimes.now(parts);
        Thread.sleep(IDLE);
        Map<String, Double> idle = new HashMap<>();
        CpuTimes.now(parts).since(before).forEach((part, taken) -> idle.put(part, taken / IDLE.toSeconds()));
        return idle;
    }
}
