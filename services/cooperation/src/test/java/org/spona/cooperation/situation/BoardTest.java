package org.spona.cooperation.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.spona.cooperation.indicator.Direction;

/** How numbers stand, and how they have changed. */
class BoardTest {

    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final BigDecimal TEN = BigDecimal.TEN;

    @Test
    void worriesBelowWhereMoreIsBetter() {
        var threshold = new Threshold(Direction.UP, TEN, FIVE);

        assertThat(threshold.of(BigDecimal.valueOf(12))).isEqualTo(Threshold.Level.GOOD);
        assertThat(threshold.of(TEN)).isEqualTo(Threshold.Level.GOOD);
        assertThat(threshold.of(BigDecimal.valueOf(7))).isEqualTo(Threshold.Level.WARNING);
        assertThat(threshold.of(BigDecimal.ONE)).isEqualTo(Threshold.Level.ALARM);
        assertThat(threshold.of(null)).isEqualTo(Threshold.Level.UNKNOWN);
    }

    @Test
    void worriesAboveWhereLessIsBetter() {
        var threshold = new Threshold(Direction.DOWN, FIVE, TEN);

        assertThat(threshold.of(BigDecimal.valueOf(12))).isEqualTo(Threshold.Level.ALARM);
        assertThat(threshold.of(BigDecimal.valueOf(7))).isEqualTo(Threshold.Level.WARNING);
        assertThat(threshold.of(BigDecimal.ONE)).isEqualTo(Threshold.Level.GOOD);
        assertThat(new Threshold(Direction.NONE, null, null).of(TEN)).isEqualTo(Threshold.Level.PLAIN);
    }

    @Test
    void saysWhatHasChangedSinceThePeriodBefore() {
        var threshold = new Threshold(Direction.UP, null, null);

        assertThat(BoardTables.cell(threshold, TEN, FIVE).change()).isEqualTo(BoardTable.Change.UP);
        assertThat(BoardTables.cell(threshold, FIVE, TEN).change()).isEqualTo(BoardTable.Change.DOWN);
        assertThat(BoardTables.cell(threshold, TEN, new BigDecimal("10.0")).change())
                .isEqualTo(BoardTable.Change.SAME);
        assertThat(BoardTables.cell(threshold, TEN, null).change()).isEqualTo(BoardTable.Change.UNKNOWN);
    }
}
