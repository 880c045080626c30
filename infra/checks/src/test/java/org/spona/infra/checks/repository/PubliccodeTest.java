package org.spona.infra.checks.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.infra.checks.Repository;
import org.spona.infra.checks.Structure;

/** The description for catalogues of public software keeps to its standard: publiccode.yml 0.4, the core schema. */
class PubliccodeTest {

    private static final Structure PUBLICCODE = Structure.of(Repository.here().text("infra/docs/publiccode.yml"));

    static Stream<Structure> descriptions() {
        return PUBLICCODE.list("$.description.*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$.publiccodeYmlVersion",
                "$.name",
                "$.url",
                "$.platforms",
                "$.categories",
                "$.developmentStatus",
                "$.softwareType",
                "$.legal.license",
                "$.maintenance.type",
                "$.localisation.localisationReady",
                "$.localisation.availableLanguages"
            })
    void saysWhatIsMandatory(String key) {
        assertThat(PUBLICCODE.text(key)).isNotBlank();
    }

    @Test
    void takesItsWordsFromTheListsOfTheStandard() {
        assertThat(PUBLICCODE.text("$.developmentStatus")).isIn("concept", "development", "beta", "stable", "obsolete");
        assertThat(PUBLICCODE.text("$.softwareType"))
                .isIn(
                        "standalone/mobile",
                        "standalone/iot",
                        "standalone/desktop",
                        "standalone/web",
                        "standalone/backend",
                        "standalone/other",
                        "addon",
                        "library",
                        "configurationFiles");
        assertThat(PUBLICCODE.text("$.maintenance.type")).isIn("internal", "contract", "community", "none");
    }

    @Test
    void namesWhomToAskWhereSomebodyMaintainsIt() {
        var asked = PUBLICCODE.map("$.maintenance").keySet();
        switch (PUBLICCODE.text("$.maintenance.type")) {
            case "internal", "community" ->
                assertThat(asked.contains("contacts")).isTrue();
            case "contract" -> assertThat(asked.contains("contractors")).isTrue();
            case null, default -> assertThat(asked).hasToString("[type]");
        }
    }

    @Test
    void addressOfTheSourceIsOne() {
        assertThat(URI.create(String.valueOf(PUBLICCODE.text("$.url")))).hasScheme("https");
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void descriptionIsNeitherTooShortNorTooLong(Structure description) {
        assertThat(description.text("$.shortDescription")).hasSizeBetween(1, 150);
        assertThat(description.text("$.longDescription")).hasSizeBetween(150, 10_000);
        assertThat(description.texts("$.features[*]")).isNotEmpty();
    }
}
