package org.spona.regulations.campaign.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spona.regulations.campaign.CampaignTrend;
import org.spona.regulations.campaign.CampaignTrend.Point;

/**
 * The trend of a campaign as a line to its closing day, with its table.
 *
 * @param line the points of the line, as SVG writes them, in a field of {@value #WIDTH} by {@value #HEIGHT}
 * @param rows the same as numbers, the oldest first
 */
record TrendChart(String line, List<Point> rows) {

    static final int WIDTH = 1000;
    static final int HEIGHT = 200;
    private static final int WHOLE = 100;

    /** @param closesOn where the field ends, unless the trend goes further */
    static TrendChart of(CampaignTrend trend, @Nullable LocalDate closesOn) {
        List<Point> points = trend.points();
        Instant start = points.getFirst().at();
        Instant last = points.getLast().at();
        Instant closing = closesOn == null
                ? last
                : closesOn.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        double whole = Math.max(
                1,
                Duration.between(start, closing.isAfter(last) ? closing : last).toSeconds());
        String line = points.stream()
                .map(point -> String.format(
                        Locale.ROOT,
                        "%.1f,%.1f",
                        WIDTH * Duration.between(start, point.at()).toSeconds() / whole,
                        HEIGHT - (double) HEIGHT * point.share() / WHOLE))
                .collect(Collectors.joining(" "));
        return new TrendChart(line, points);
    }
}
