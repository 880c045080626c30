package org.spona.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which language something is asked. */
class LanguageTest {

    @ParameterizedTest
    @CsvSource({
        "pomoć u kući za stare, SOUTH_SLAVIC",
        "сигурна кућа за жене, SOUTH_SLAVIC",
        "pomoc i njega u kuci, SOUTH_SLAVIC",
        "djeca bez roditeljskog staranja, SOUTH_SLAVIC",
        "CSR Bar, SOUTH_SLAVIC",
        "NGO, SOUTH_SLAVIC",
        "2024, SOUTH_SLAVIC",
        "семејно насилство, MACEDONIAN",
        "помош и нега во домот, MACEDONIAN",
        "dhunë në familje, ALBANIAN",
        "femije me aftesi te kufizuara, ALBANIAN",
        "home care for the elderly, ENGLISH",
        "soup kitchen, ENGLISH"
    })
    void tellsTheLanguageOfAQuery(String words, Language language) {
        assertThat(Language.of(Words.of(words))).isEqualTo(language);
    }
}
