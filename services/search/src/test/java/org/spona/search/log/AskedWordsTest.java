package org.spona.search.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"pomoć u kući", "ПОМОЋ у кући", "  Pomoc  u kuci ", "„pomoć u kući“", "pomoć, u kući"})
    void countsAllSpellingsOfAQueryTogether(String q) {
        assertThat(AskedWords.of(q).map(AskedWords::term)).contains("pomoc u kuci");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0101990710123",
                "jmbg 010199 0710123",
                "+381 64 123 4567",
                "067/123-456",
                "račun 160-5100-22",
                "marija@starapazova.example",
                "https://spona.example/practices?q=a",
                "a",
                ""
            })
    void keepsNothingThatLooksLikePersonalDataOrSaysNothing(String q) {
        assertThat(AskedWords.of(q)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lap 2024", "plan 2021-2025", "agenda 2030", "kov 19"})
    void keepsYearsAndNumbersOfActs(String q) {
        assertThat(AskedWords.of(q)).isPresent();
    }

    @Test
    void isOneQueryWhileItIsTyped() {
        AskedWords begun = AskedWords.of("pomoć u").orElseThrow();
        AskedWords whole = AskedWords.of("Pomoć u kući").orElseThrow();
        AskedWords other = AskedWords.of("dnevni boravak").orElseThrow();

        assertThat(whole.continues(begun)).isTrue();
        assertThat(begun.continues(whole)).isTrue();
        assertThat(other.continues(begun)).isFalse();
    }
}
