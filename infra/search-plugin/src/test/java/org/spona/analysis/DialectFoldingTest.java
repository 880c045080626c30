package org.spona.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialectFoldingTest {

    @ParameterizedTest
    @CsvSource({
        "dijete, dete",
        "mjera, mera",
        "prijelaz, prelaz",
        "cvijet, cvet",
        "unaprjedenje, unapredenje",
        "ljekar, lekar",
        "njegovatelj, negovatelj",
        "obavjestenje, obavestenje",
        "vjerski, verski",
        "donijeto, doneto",
    })
    void makesIjekavianEkavian(String ijekavian, String ekavian) {
        assertThat(folded(ijekavian)).isEqualTo(ekavian);
    }

    @ParameterizedTest
    @CsvSource({"nasilje", "nasiljem", "starije", "starijeg", "nacije", "srednjeg", "komisijom", "zajednica", "projekat"
    })
    void leavesEndingsAndOtherVowelsAlone(String word) {
        assertThat(folded(word)).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"prijema", "ciljevima", "planiranjeto"})
    void leavesWordsThatBothDialectsWriteAlike(String word) {
        assertThat(folded(word)).isEqualTo(word);
    }

    private static String folded(String plain) {
        return Steps.apply(plain, new DialectFolding());
    }
}
