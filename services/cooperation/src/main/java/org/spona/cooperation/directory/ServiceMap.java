package org.spona.cooperation.directory;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Where some services are, drawn without anybody's tiles: dots in the proportions of the ground, numbered as in the list beside it, which says in
 * words what the picture shows.
 *
 * @param height in the units of the picture, whose width is {@value #WIDTH}
 * @param points numbered from 1, from north to south
 */
public record ServiceMap(int height, List<Point> points) {

    public static final int WIDTH = 600;
    private static final int EDGE = 30;
    private static final int LEAST_HEIGHT = 120;
    private static final int MOST_HEIGHT = 600;
    /** In degrees: so wide is what is drawn at least, some 5 km, so that one dot stands in the middle. */
    private static final double LEAST_SPAN = 0.05;

    /** A service at its place in the picture. */
    public record Point(int number, UUID id, String name, String language, int x, int y) {}

    /** The map of the services that have a place; empty points when none has. */
    public static ServiceMap of(List<LocalService> services) {
        List<LocalService> placed = services.stream()
                .filter(service -> service.content().isPlaced())
                .sorted(Comparator.comparingDouble(ServiceMap::latitude).reversed())
                .toList();
        if (placed.isEmpty()) {
            return new ServiceMap(0, List.of());
        }
        double south = placed.stream().mapToDouble(ServiceMap::latitude).min().orElse(0);
        double north = placed.stream().mapToDouble(ServiceMap::latitude).max().orElse(0);
        double west = placed.stream().mapToDouble(ServiceMap::longitude).min().orElse(0);
        double east = placed.stream().mapToDouble(ServiceMap::longitude).max().orElse(0);
        // A degree of longitude is shorter than one of latitude by the cosine of the latitude.
        double shrink = Math.cos(Math.toRadians((south + north) / 2));
        double wide = Math.max((east - west) * shrink, LEAST_SPAN);
        double tall = Math.max(north - south, LEAST_SPAN / 5);
        double scale = Math.min((WIDTH - 2.0 * EDGE) / wide, (MOST_HEIGHT - 2.0 * EDGE) / tall);
        int height = (int) Math.max(LEAST_HEIGHT, Math.round(tall * scale) + 2 * EDGE);
        double middleX = (west + east) / 2;
        double middleY = (south + north) / 2;
        return new ServiceMap(
                height,
                IntStream.range(0, placed.size())
                        .mapToObj(at -> {
                            LocalService service = placed.get(at);
                            return new Point(
                                    at + 1,
                                    service.getId(),
                                    service.content().name(),
                                    service.content().language(),
                                    (int) Math.round(WIDTH / 2.0 + (longitude(service) - middleX) * shrink * scale),
                                    (int) Math.round(height / 2.0 - (latitude(service) - middleY) * scale));
                        })
                        .toList());
    }

    private static double latitude(LocalService service) {
        return service.content().latitude() == null
                ? 0
                : service.content().latitude().doubleValue();
    }

    private static double longitude(LocalService service) {
        return service.content().longitude() == null
                ? 0
                : service.content().longitude().doubleValue();
    }
}
