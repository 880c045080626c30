package org.spona.regulations.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spona.regulations.application.ApplicationStatus;
import org.spona.regulations.campaign.CampaignTrend.Cell;
import org.spona.regulations.campaign.CampaignTrend.Point;
import org.spona.regulations.campaign.CampaignTrend.Said;

class CampaignTrendTest {

    private static final Instant START = Instant.parse("2027-01-04T08:00:00Z");
    private static final Cell BAR = new Cell(UUID.randomUUID(), UUID.randomUUID());
    private static final Cell KOTOR = new Cell(UUID.randomUUID(), BAR.obligationId());

    @Test
    void countsWhatWasAppliedAtTheEndOfEachWeek() {
        CampaignTrend trend = CampaignTrend.of(
                4,
                List.of(
                        said(BAR, 2, ApplicationStatus.IN_PROGRESS),
                        said(BAR, 8, ApplicationStatus.APPLIED),
                        said(KOTOR, 9, ApplicationStatus.APPLIED),
                        said(KOTOR, 16, ApplicationStatus.IN_PROGRESS)),
                START,
                START.plus(Duration.ofDays(18)));

        assertThat(trend.points()).extracting(Point::applied).containsExactly(0L, 0L, 2L, 1L);
        assertThat(trend.points()).extracting(Point::share).containsExactly(0L, 0L, 50L, 25L);
        assertThat(trend.points().getLast().at()).isEqualTo(START.plus(Duration.ofDays(18)));
    }

    @Test
    void leavesOutWhatIsNobodysBusinessThereUntilThatIsTakenBack() {
        CampaignTrend trend = CampaignTrend.of(
                2,
                List.of(said(BAR, 1, ApplicationStatus.APPLIED), denied(KOTOR, 2, true), denied(KOTOR, 10, false)),
                START,
                START.plus(Duration.ofDays(14)));

        assertThat(trend.points()).extracting(Point::asked).containsExactly(2L, 1L, 2L);
        assertThat(trend.points()).extracting(Point::share).containsExactly(0L, 100L, 50L);
    }

    @Test
    void countsWhatWasSaidOfTheObligationBeforeWhatWasSaidOfTheRegulation() {
        CampaignTrend trend = CampaignTrend.of(
                1,
                List.of(denied(BAR, 1, true), said(BAR, 2, ApplicationStatus.APPLIED)),
                START,
                START.plus(Duration.ofDays(7)));

        assertThat(trend.points().getLast()).isEqualTo(new Point(START.plus(Duration.ofDays(7)), 1, 1));
    }

    @Test
    void hasLongerStepsWhenItIsLong() {
        CampaignTrend years = CampaignTrend.of(1, List.of(), START, START.plus(Duration.ofDays(3_650)));

        assertThat(years.points()).hasSizeBetween(20, 62);
        assertThat(CampaignTrend.of(1, List.of(), START, START).points()).hasSize(1);
    }

    @Test
    void tellsNoDayTwice() {
        assertThat(CampaignTrend.of(1, List.of(), START, START.plus(Duration.ofHours(3)))
                        .points())
                .hasSize(1);
        assertThat(CampaignTrend.of(
                                1,
                                List.of(),
                                START,
                                START.plus(Duration.ofDays(7)).plusSeconds(60))
                        .points())
                .extracting(Point::at)
                .containsExactly(START, START.plus(Duration.ofDays(7)).plusSeconds(60));
    }

    private static Said said(Cell cell, int day, @Nullable ApplicationStatus says) {
        return new Said(cell, START.plus(Duration.ofDays(day)), says, false);
    }

    private static Said denied(Cell cell, int day, boolean denied) {
        return new Said(cell, START.plus(Duration.ofDays(day)), null, denied);
    }
}
