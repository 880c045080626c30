package org.spona.platform.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageOfTextTest {

    @ParameterizedTest
    @CsvSource({
        "sr-Latn, SERBIAN_LATIN",
        "sr-Cyrl, SERBIAN_CYRILLIC",
        "cnr-Latn, MONTENEGRIN",
        "cnr-Cyrl, SERBIAN_CYRILLIC",
        "bs-Latn, BOSNIAN",
        "hr, BOSNIAN",
        "en, ENGLISH",
        "mk, SERBIAN_LATIN",
        "'', SERBIAN_LATIN"
    })
    void isThatInWhichPeopleAreWrittenToAboutIt(String tag, Language language) {
        assertThat(Language.ofText(tag)).isEqualTo(language);
    }
}
