package org.spona.platform.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountsTest {

    private final Counts counts = new Counts(new Messages());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | 0 praksi
            1 | 1 praksa
            2 | 2 prakse
            4 | 4 prakse
            5 | 5 praksi
            11 | 11 praksi
            12 | 12 praksi
            21 | 21 praksa
            22 | 22 prakse
            111 | 111 praksi
            112 | 112 praksi
            1001 | 1.001 praksa
            """)
    void declinesWithTheNumber(long number, String text) {
        assertThat(counts.text("sample.found", number, Language.SERBIAN_LATIN.locale()))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sr-Cyrl | 3 | 3 праксе
            en | 1 | 1 practice
            en | 3 | 3 practices
            en | 1200 | 1,200 practices
            """)
    void followsTheRulesOfTheLanguage(Locale locale, long number, String text) {
        assertThat(counts.text("sample.found", number, locale)).isEqualTo(text);
    }
}
