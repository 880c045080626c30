package org.spona.knowledge.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenInTest {

    @ParameterizedTest
    @CsvSource({
        "sr-Latn, sr-Latn",
        "sr-Cyrl, sr-Cyrl",
        "sr-Latn-RS, sr-Latn",
        "sr_Latn_RS, sr-Latn",
        "' sr-latn ', sr-Latn",
        "sh-Latn, sr-Latn",
        "bs-Cyrl, bs-Cyrl",
        "cnr-Latn, cnr-Latn",
        "me-Latn, cnr-Latn",
        "hr, hr",
        "hr-HR, hr",
        "mk-Cyrl, mk",
        "sq, sq",
        "en-GB, en"
    })
    void isWhatTheTagSays(String tag, String language) {
        assertThat(WrittenIn.of(tag, "Тим")).hasValue(language);
    }

    @ParameterizedTest
    @CsvSource({
        "sr, Mobilni tim, sr-Latn",
        "sr, Мобилни тим, sr-Cyrl",
        "sr-RS, Мобилни тим, sr-Cyrl",
        "bs, Mobilni tim, bs-Latn",
        "cnr, Мобилни тим, cnr-Cyrl",
        "sr, 2027, sr-Latn"
    })
    void hasTheScriptOfTheTextWhereTheTagSaysNone(String tag, String text, String language) {
        assertThat(WrittenIn.of(tag, text)).hasValue(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "de", "srpski jezik", "sr-Latn-", "*", "-"})
    void isNoneOfOursOtherwise(String tag) {
        assertThat(WrittenIn.of(tag, "Mobilni tim")).isEmpty();
    }
}
