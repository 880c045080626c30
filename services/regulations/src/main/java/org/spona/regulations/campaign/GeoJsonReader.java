package org.spona.regulations.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the outlines of a GeoJSON file (RFC 7946) that a stranger may have made: polygons and points alone, each with a name. It is bounded in
 * size, depth, features and points; of a feature nothing is kept but its name and where it lies.
 */
final class GeoJsonReader {

    /** How wide a map is drawn. */
    static final int WIDTH = 1000;

    static final int MOST_BYTES = 900_000;
    static final int MOST_FEATURES = 1_000;
    static final int MOST_POINTS = 60_000;
    private static final int DEEPEST = 12;
    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_NAME = 200;
    private static final int HIGHEST = 2_000;
    private static final String FIELD = "file";

    /** The properties in which the makers of such files write how a place is called. */
    private static final Set<String> NAMES = Set.of(
            "spona",
            "name",
            "naziv",
            "ime",
            "opstina",
            "opština",
            "shapename",
            "name_2",
            "lau_name",
            "name_sr",
            "name_latin");

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_TEXT)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxDocumentLength(MOST_BYTES)
                            .build())
                    .build())
            .build();

    /** A ring of a polygon, or a single point, in degrees. */
    private record Ring(List<double[]> points) {}

    /** A feature that can be drawn. */
    private record Outline(String name, List<Ring> rings) {}

    /** What is drawn, and how high. */
    record Drawing(int height, List<MapShape> shapes) {}

    private int points;
    private double west = Double.MAX_VALUE;
    private double east = -Double.MAX_VALUE;
    private double south = Double.MAX_VALUE;
    private double north = -Double.MAX_VALUE;

    private GeoJsonReader() {}

    /**
     * Reads a file.
     *
     * @throws InvalidInput saying what is wrong with it
     */
    static Drawing read(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw invalid("map.large", MOST_BYTES / 1000);
        }
        return new GeoJsonReader().drawing(tree(file));
    }

    private static JsonNode tree(byte[] file) {
        try {
            return MAPPER.readTree(file);
        } catch (JacksonException unreadable) {
            throw invalid("map.unreadable");
        }
    }

    private Drawing drawing(JsonNode root) {
        JsonNode features = root.path("features");
        if (!root.path("type").asString("").equals("FeatureCollection") || !features.isArray()) {
            throw invalid("map.unreadable");
        }
        if (features.size() > MOST_FEATURES) {
            throw invalid("map.features", MOST_FEATURES);
        }
        List<Outline> outlines = new ArrayList<>();
        for (JsonNode feature : features) {
            String name = name(feature.path("properties"));
            if (!name.isEmpty()) {
                outlines.add(new Outline(name, rings(feature.path("geometry"))));
            }
        }
        if (outlines.isEmpty()) {
            throw invalid("map.nameless");
        }
        return draw(outlines);
    }

    private static String name(JsonNode properties) {
        return properties
                .propertyStream()
                .filter(property -> NAMES.contains(property.getKey().toLowerCase(Locale.ROOT)))
                .map(property -> property.getValue().asString("").strip())
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME)
                .findFirst()
                .orElse("");
    }

    private List<Ring> rings(JsonNode geometry) {
        JsonNode coordinates = geometry.path("coordinates");
        List<Ring> rings = new ArrayList<>();
        switch (geometry.path("type").asString("")) {
            case "Point" -> rings.add(new Ring(List.of(point(coordinates))));
            case "Polygon" -> coordinates.forEach(ring -> rings.add(ring(ring)));
            case "MultiPolygon" -> coordinates.forEach(polygon -> polygon.forEach(ring -> rings.add(ring(ring))));
            default -> throw invalid("map.geometry");
        }
        return rings;
    }

    private Ring ring(JsonNode coordinates) {
        List<double[]> ring = new ArrayList<>();
        coordinates.forEach(position -> ring.add(point(position)));
        return new Ring(ring);
    }

    private double[] point(JsonNode position) {
        points++;
        if (points > MOST_POINTS) {
            throw invalid("map.points", MOST_POINTS);
        }
        if (!position.isArray()
                || position.size() < 2
                || !position.get(0).isNumber()
                || !position.get(1).isNumber()) {
            throw invalid("map.unreadable");
        }
        double longitude = position.get(0).asDouble();
        double latitude = position.get(1).asDouble();
        if (!(Math.abs(longitude) <= 180) || !(Math.abs(latitude) <= 85)) {
            throw invalid("map.degrees");
        }
        west = Math.min(west, longitude);
        east = Math.max(east, longitude);
        south = Math.min(south, latitude);
        north = Math.max(north, latitude);
        return new double[] {longitude, latitude};
    }

    /** Degrees of longitude are as wide as they are in the middle of the map. */
    private Drawing draw(List<Outline> outlines) {
        double shrink = Math.cos(Math.toRadians((south + north) / 2));
        double wide = Math.max((east - west) * shrink, 1e-6);
        double high = Math.max(north - south, 1e-6);
        double scale = Math.min(WIDTH / wide, HIGHEST / high);
        List<MapShape> shapes = outlines.stream()
                .map(outline -> new MapShape(outline.name(), path(outline, shrink, scale)))
                .filter(shape -> !shape.path().isEmpty())
                .toList();
        return new Drawing((int) Math.max(1, Math.ceil(high * scale)), shapes);
    }

    private String path(Outline outline, double shrink, double scale) {
        var path = new StringBuilder();
        for (Ring ring : outline.rings()) {
            if (ring.points().size() == 1) {
                path.append(dot(ring.points().getFirst(), shrink, scale));
            } else {
                path.append(closed(ring, shrink, scale));
            }
        }
        return path.toString();
    }

    private String dot(double[] point, double shrink, double scale) {
        return "M%sm-8,0a8,8 0 1,0 16,0a8,8 0 1,0 -16,0z".formatted(place(point, shrink, scale));
    }

    private String closed(Ring ring, double shrink, double scale) {
        List<String> places = new ArrayList<>();
        for (double[] point : ring.points()) {
            String place = place(point, shrink, scale);
            if (places.isEmpty() || !places.getLast().equals(place)) {
                places.add(place);
            }
        }
        return places.size() < 3 ? "" : "M" + String.join("L", places) + "z";
    }

    private String place(double[] point, double shrink, double scale) {
        return Math.round((point[0] - west) * shrink * scale) + "," + Math.round((north - point[1]) * scale);
    }

    private static InvalidInput invalid(String code, Object... arguments) {
        return new InvalidInput(List.of(new FieldError(FIELD, code, List.of(arguments))));
    }
}
