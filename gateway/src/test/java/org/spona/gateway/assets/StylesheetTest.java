package org.spona.gateway.assets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

/** Everybody can read the pages: contrast by WCAG 2.2, criteria 1.4.3 (words) and 1.4.11 (edges of fields). */
class StylesheetTest {

    private static final double WORDS = 4.5;
    private static final double EDGES = 3.0;

    private static final String STYLE = read();
    private static final Map<String, String> LIGHT = colours(STYLE.substring(0, STYLE.indexOf("@media")));
    private static final Map<String, String> DARK = dark();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ink | paper
            ink | surface
            ink | sunken
            ink | accent-soft
            ink | soon-soft
            ink | late-soft
            ink | done-soft
            quiet | paper
            quiet | surface
            quiet | sunken
            accent | paper
            accent | surface
            accent | sunken
            accent | accent-soft
            accent-strong | paper
            accent-strong | surface
            accent-strong | sunken
            accent-strong | accent-soft
            on-accent | accent
            on-accent | accent-strong
            soon | paper
            soon | soon-soft
            late | paper
            late | surface
            late | late-soft
            paper | late
            done | paper
            done | done-soft
            """)
    void wordsStandOutInLightAndDark(String words, String ground) {
        assertThat(contrast(LIGHT, words, ground)).isGreaterThanOrEqualTo(WORDS);
        assertThat(contrast(DARK, words, ground)).isGreaterThanOrEqualTo(WORDS);
    }

    @ParameterizedTest
    @CsvSource({"edge, paper", "edge, surface", "edge, sunken", "accent, surface", "late, surface"})
    void edgesOfFieldsStandOutInLightAndDark(String edge, String ground) {
        assertThat(contrast(LIGHT, edge, ground)).isGreaterThanOrEqualTo(EDGES);
        assertThat(contrast(DARK, edge, ground)).isGreaterThanOrEqualTo(EDGES);
    }

    @Test
    void darkHasEveryColourOfLight() {
        assertThat(DARK.keySet()).isEqualTo(LIGHT.keySet());
    }

    /** Bootstrap makes transparent shades of some colours and needs their parts as numbers. */
    @ParameterizedTest
    @CsvSource({"accent", "accent-strong", "ink"})
    void partsOfColoursAreThoseOfTheColour(String name) {
        assertThat(STYLE)
                .contains("--" + name + "-rgb: " + parts(LIGHT, name), "--" + name + "-rgb: " + parts(DARK, name));
    }

    @Test
    void loadsNothingFromElsewhere() {
        assertThat(STYLE).doesNotContain("url(", "@import");
    }

    private static String read() {
        try {
            return new ClassPathResource("static/assets/spona.css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<String, String> dark() {
        var begins = STYLE.indexOf("@media screen and (prefers-color-scheme: dark)");
        return colours(STYLE.substring(begins, STYLE.indexOf("}", begins)));
    }

    private static Map<String, String> colours(String rules) {
        var colours = new HashMap<String, String>();
        Pattern.compile("--([a-z-]+): #([0-9a-f]{6});")
                .matcher(rules)
                .results()
                .forEach(colour -> colours.put(colour.group(1), colour.group(2)));
        return colours;
    }

    private static String parts(Map<String, String> colours, String name) {
        return IntStream.range(0, 3)
                .mapToObj(part -> String.valueOf(part(colours, name, part)))
                .collect(Collectors.joining(", "));
    }

    private static int part(Map<String, String> colours, String name, int part) {
        var colour = Objects.requireNonNull(colours.get(name), name);
        return Integer.parseInt(colour.substring(2 * part, 2 * part + 2), 16);
    }

    private static double contrast(Map<String, String> colours, String one, String other) {
        var first = luminance(colours, one);
        var second = luminance(colours, other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /** Relative luminance as WCAG 2.2 defines it. */
    private static double luminance(Map<String, String> colours, String name) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        return IntStream.range(0, 3)
                .mapToDouble(part -> {
                    var share = part(colours, name, part) / 255.0;
                    return weights[part] * (share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4));
                })
                .sum();
    }
}
