package org.spona.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is done over the network is written in one word or with a hyphen. */
class ElectronicPrefixTest {

    @ParameterizedTest
    @CsvSource({
        "e-uprava, eUprava",
        "е-управа, eUprava",
        "E-vrtić, evrtić",
        "e‑dnevnik, eDnevnik",
        "u e-upravi grada, u eUpravi grada",
        "e-mail, email",
    })
    void isPartOfTheWord(String hyphen, String together) {
        assertThat(Terms.of(SouthSlavicAnalyzer.full(), hyphen))
                .isEqualTo(Terms.of(SouthSlavicAnalyzer.full(), together));
    }

    @ParameterizedTest
    @CsvSource({"socio-ekonomski, 2", "IKT-e uprave, 3", "e uprava, 2", "2-e mesto, 3"})
    void isALetterByItselfElsewhere(String text, int words) {
        assertThat(Terms.of(SouthSlavicAnalyzer.folded(), text)).hasSize(words);
    }
}
