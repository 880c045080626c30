package org.spona.knowledge.exchange.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Crna Gora, ME",
        "ЦРНА ГОРА, ME",
        "BiH, BA",
        "Bosna i Hercegovina, BA",
        "Северна Македонија, MK",
        "Shqipëri, AL",
        "Kosovo, XK",
        "me, me",
        "Nedođija, Nedođija"
    })
    void knowsCountriesByNameAndLeavesTheRest(String cell, String code) {
        assertThat(CellNames.country(cell)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"srpski, sr", "Црногорски, cnr", "shqip, sq", "sr-Cyrl, sr-Cyrl", "klingonski, klingonski"})
    void knowsLanguagesByNameAndLeavesTheRest(String cell, String tag) {
        assertThat(CellNames.language(cell)).isEqualTo(tag);
    }
}
