package org.spona.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.spona.infra.probes.Fuzzing;
import org.spona.infra.probes.ProbedHouse;
import org.spona.infra.probes.Thing;

/** No input stops a service, is answered with a fault of ours, or makes it forget what it has acknowledged. */
@InHouse
@Isolated("floods the house")
@Order(10)
class HostileInputTest {

    /** The seeds that are kept: the first so many numbers. What one of them finds stays found. */
    private static final long SEEDS = Depth.DEEP ? 4_000 : 500;

    private final ProbedHouse house;
    private final List<Thing> things;

    HostileInputTest(House house) {
        this.house = house.probed();
        this.things = house.things();
    }

    @Test
    void survivesWhateverIsSent() throws InterruptedException {
        var fuzzing = new Fuzzing(
                house, things.stream().map(thing -> thing.id().toString()).toList());

        fuzzing.run(0, SEEDS);

        System.out.printf(
                "%,d hostile inputs: %,d done, %d made and read back, %d faults, 99 of 100 within %d ms, slowest %d ms%n",
                SEEDS,
                fuzzing.done(),
                fuzzing.acknowledged(),
                fuzzing.failures().size(),
                fuzzing.percentile(99).toMillis(),
                fuzzing.slowest().toMillis());
        assertThat(house.dead()).as("parts whose process has ended").isEmpty();
        assertThat(house.unwell()).as("services that are not well").isEmpty();
        assertThat(fuzzing.failures()).as("faults of ours").isEmpty();
        assertThat(fuzzing.lost()).as("acknowledged and lost").isEmpty();
        assertThat(fuzzing.acknowledged()).as("inputs that were taken").isPositive();
        assertThat(List.of(fuzzing.done())).allSatisfy(done -> assertThat(done).isGreaterThan(SEEDS / 50));
    }
}
