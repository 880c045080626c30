package org.spona.regulations.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.spona.regulations.application.ObligationStatus;
import org.spona.regulations.overview.web.Bar.Part;

class BarTest {

    @Test
    void isAsLongAsAllItsPartsTogether() {
        Bar bar = Bar.of(totals(
                Map.of(ObligationStatus.APPLIED, 1L, ObligationStatus.LATE, 2L, ObligationStatus.NOT_COMPETENT, 1L)));

        assertThat(bar.total()).isEqualTo(4);
        assertThat(bar.parts())
                .containsExactly(
                        new Part(ObligationStatus.APPLIED, 1, 0, 250),
                        new Part(ObligationStatus.LATE, 2, 250, 500),
                        new Part(ObligationStatus.NOT_COMPETENT, 1, 750, 250));
    }

    @Test
    void leavesOutWaysThatDoNotOccur() {
        assertThat(Bar.of(totals(Map.of(ObligationStatus.SILENT, 3L, ObligationStatus.LATE, 0L)))
                        .parts())
                .containsExactly(new Part(ObligationStatus.SILENT, 3, 0, 1000));
    }

    @Test
    void isEmptyWhenNothingIsAsked() {
        assertThat(Bar.of(totals(Map.of())).parts()).isEmpty();
    }

    private static Map<ObligationStatus, Long> totals(Map<ObligationStatus, Long> some) {
        Map<ObligationStatus, Long> totals = new EnumMap<>(ObligationStatus.class);
        totals.putAll(some);
        return totals;
    }
}
