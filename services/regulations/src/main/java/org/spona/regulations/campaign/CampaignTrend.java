package org.spona.regulations.campaign;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.regulations.application.ApplicationStatus;

/**
 * How much was applied at the end of each week of a campaign.
 *
 * @param points from the start on, a day apart at least; one or more
 */
public record CampaignTrend(List<Point> points) {

    /** So many points are shown at most; a longer campaign has longer steps. */
    private static final int MOST_POINTS = 60;

    private static final Duration DAY = Duration.ofDays(1);

    private static final Duration WEEK = Duration.ofDays(7);

    public CampaignTrend {
        points = List.copyOf(points);
    }

    /**
     * A moment.
     *
     * @param applied how many cells were applied
     * @param asked of how many that were asked and were not said to be others' business
     */
    public record Point(Instant at, long applied, long asked) {

        /** In per cent. */
        public long share() {
            return CampaignDashboard.percent(applied, asked);
        }
    }

    /** What an organisation is asked: one obligation. */
    record Cell(UUID organisationId, UUID obligationId) {}

    /**
     * What an organisation said of an obligation, or of its regulation.
     *
     * @param says what it said of the obligation; null when it spoke of the regulation
     * @param denied whether it said that the regulation is not its business, or took that back
     */
    record Said(Cell cell, Instant at, @Nullable ApplicationStatus says, boolean denied) {}

    /**
     * The trend of so many cells from the start to now.
     *
     * @param said what was said of them, the oldest first
     */
    static CampaignTrend of(long cells, List<Said> said, Instant start, Instant now) {
        Duration step = step(start, now);
        Map<Cell, ApplicationStatus> says = new HashMap<>();
        Set<Cell> denied = new HashSet<>();
        List<Point> points = new ArrayList<>();
        int next = 0;
        for (Instant at = orNow(start, now); ; at = orNow(at.plus(step), now)) {
            while (next < said.size() && !said.get(next).at().isAfter(at)) {
                take(said.get(next++), says, denied);
            }
            points.add(point(at, cells, says, denied));
            if (!at.isBefore(now)) {
                return new CampaignTrend(points);
            }
        }
    }

    /** A moment, or now when that is less than a day later: no day is told twice. */
    private static Instant orNow(Instant at, Instant now) {
        return at.plus(DAY).isAfter(now) ? now : at;
    }

    private static void take(Said one, Map<Cell, ApplicationStatus> says, Set<Cell> denied) {
        if (one.says() != null) {
            says.put(one.cell(), one.says());
        } else if (one.denied()) {
            denied.add(one.cell());
        } else {
            denied.remove(one.cell());
        }
    }

    private static Point point(Instant at, long cells, Map<Cell, ApplicationStatus> says, Set<Cell> denied) {
        long applied =
                says.values().stream().filter(ApplicationStatus.APPLIED::equals).count();
        long others = says.values().stream()
                        .filter(ApplicationStatus.NOT_COMPETENT::equals)
                        .count()
                + denied.stream()
                        .map(says::get)
                        .filter(status ->
                                status != ApplicationStatus.APPLIED && status != ApplicationStatus.NOT_COMPETENT)
                        .count();
        return new Point(at, applied, Math.max(0, cells - others));
    }

    private static Duration step(Instant start, Instant now) {
        Duration step = WEEK;
        while (Duration.between(start, now).dividedBy(step) > MOST_POINTS) {
            step = step.multipliedBy(2);
        }
        return step;
    }
}
