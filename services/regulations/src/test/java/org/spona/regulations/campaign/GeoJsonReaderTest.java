package org.spona.regulations.campaign;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.test.fuzz.Fuzzing;

class GeoJsonReaderTest {

    private static final String SQUARE = "[[19,42],[19.5,42],[19.5,42.5],[19,42.5],[19,42]]";

    @Test
    void drawsPolygonsAndPointsWithTheirNames() {
        GeoJsonReader.Drawing drawing = read(
                feature("name", "Bar", "Polygon", "[" + SQUARE + "]"),
                feature("NAZIV", "Општина Котор", "MultiPolygon", "[[" + SQUARE + "]]"),
                feature("name", "Tivat", "Point", "[18.7,42.4]"),
                feature("population", "Nikšić", "Point", "[18.9,42.8]"));

        assertThat(drawing.shapes()).extracting(MapShape::name).containsExactly("Bar", "Општина Котор", "Tivat");
        assertThat(drawing.shapes()).extracting(MapShape::path).allMatch(path -> path.matches("M[-MLzma0-9, ]+z"));
        assertThat(drawing.height()).isBetween(500, 2_000);
    }

    @ParameterizedTest
    @CsvSource({
        "Opština Bar, Bar",
        "ОПШТИНА БАР, Bar",
        "Grad Novi Sad, Нови Сад",
        "Niksic, Nikšić",
        "Kotor (Crna Gora), Kotor Crna Gora",
    })
    void knowsAPlaceByItsNameInEitherScript(String inFile, String organisation) {
        assertThat(MapShape.key(inFile)).isEqualTo(MapShape.key(organisation));
    }

    @Test
    void refusesWhatItDoesNotDraw() {
        refuses("map.geometry", collection(feature("name", "Bar", "LineString", SQUARE)));
        refuses("map.degrees", collection(feature("name", "Bar", "Point", "[6572000,4662000]")));
        refuses("map.nameless", collection(feature("code", "70017", "Point", "[19,42]")));
        refuses("map.unreadable", collection(feature("name", "Bar", "Point", "[\"19\",42]")));
        refuses("map.unreadable", "{\"type\":\"Feature\"}");
        refuses("map.unreadable", "Bar;19;42");
    }

    @Test
    void isBoundedInSizeDepthFeaturesAndPoints() {
        refuses("map.large", " ".repeat(GeoJsonReader.MOST_BYTES + 1));
        refuses("map.unreadable", "[".repeat(10_000));
        refuses("map.unreadable", collection(feature("name", "a".repeat(20_000), "Point", "[19,42]")));
        refuses(
                "map.features",
                collection(
                        Collections.nCopies(GeoJsonReader.MOST_FEATURES + 1, feature("name", "Bar", "Point", "[19,42]"))
                                .toArray(String[]::new)));
        String many = "[" + String.join(",", Collections.nCopies(GeoJsonReader.MOST_POINTS + 1, "[19,42]")) + "]";
        refuses("map.points", collection(feature("name", "Bar", "Polygon", "[" + many + "]")));
    }

    @Test
    @Tag("deeper")
    void takesAnyText() {
        Fuzzing.of("geojson", 75, collection(feature("name", "Bar", "Polygon", "[" + SQUARE + "]")))
                .refusingBy(InvalidInput.class)
                .check(text -> GeoJsonReader.read(text.getBytes(UTF_8)).shapes().toString());
    }

    private static GeoJsonReader.Drawing read(String... features) {
        return GeoJsonReader.read(collection(features).getBytes(UTF_8));
    }

    private static void refuses(String code, String file) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> GeoJsonReader.read(file.getBytes(UTF_8)))
                .satisfies(refused -> assertThat(refused.fieldErrors())
                        .singleElement()
                        .satisfies(error -> assertThat(error.message()).isEqualTo(code)));
    }

    static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    }

    static String feature(String property, String name, String type, String coordinates) {
        return "{\"type\":\"Feature\",\"properties\":{\"%s\":\"%s\"},\"geometry\":{\"type\":\"%s\",\"coordinates\":%s}}"
                .formatted(property, name, type, coordinates);
    }
}
