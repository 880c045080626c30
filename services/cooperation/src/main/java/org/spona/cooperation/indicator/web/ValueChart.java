package org.spona.cooperation.indicator.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of one period after another, drawn on a field of {@value #WIDTH} by {@value #HEIGHT}; the table beside it says the same.
 *
 * @param bars one for each period of which the number is known
 * @param goals what was to be reached, a line each
 * @param zero how far from the top nothing stands
 */
record ValueChart(List<Bar> bars, List<Goal> goals, String zero) {

    static final int WIDTH = 1000;
    static final int HEIGHT = 200;
    private static final double SHARE = 0.7;

    /** A number as a bar. */
    record Bar(String x, String y, String width, String height) {}

    /** What was to be reached in a period, as a line over its bar. */
    record Goal(String from, String to, String y) {}

    /** A number with what was to be reached; null where it is not known. */
    record Point(@Nullable BigDecimal number, @Nullable BigDecimal target) {

        static Point of(Optional<BigDecimal> number, Optional<BigDecimal> target) {
            return new Point(number.orElse(null), target.orElse(null));
        }
    }

    /** The greatest number of some points, none below nothing: the common measure of several charts. */
    static double greatest(Stream<Point> points) {
        return points.flatMap(point -> Stream.of(point.number(), point.target()))
                .filter(number -> number != null)
                .mapToDouble(BigDecimal::doubleValue)
                .reduce(0, Math::max);
    }

    /** @param greatest what reaches to the top */
    static ValueChart of(List<Point> points, double greatest) {
        double least = points.stream()
                .map(Point::number)
                .filter(number -> number != null)
                .mapToDouble(BigDecimal::doubleValue)
                .reduce(0, Math::min);
        double whole = greatest - least <= 0 ? 1 : greatest - least;
        double zero = HEIGHT * (whole + least) / whole;
        double step = (double) WIDTH / Math.max(1, points.size());
        List<Bar> bars = new ArrayList<>();
        List<Goal> goals = new ArrayList<>();
        for (int at = 0; at < points.size(); at++) {
            double x = at * step + step * (1 - SHARE) / 2;
            BigDecimal number = points.get(at).number();
            if (number != null) {
                double top = HEIGHT * (greatest - number.doubleValue()) / whole;
                bars.add(new Bar(
                        written(x),
                        written(Math.min(top, zero)),
                        written(step * SHARE),
                        written(Math.max(1, Math.abs(zero - top)))));
            }
            BigDecimal target = points.get(at).target();
            if (target != null) {
                double y = HEIGHT * (greatest - target.doubleValue()) / whole;
                goals.add(new Goal(written(x), written(x + step * SHARE), written(y)));
            }
        }
        return new ValueChart(List.copyOf(bars), List.copyOf(goals), written(zero));
    }

    private static String written(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
