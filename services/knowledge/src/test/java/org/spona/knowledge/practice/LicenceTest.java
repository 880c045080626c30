package org.spona.knowledge.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LicenceTest {

    @ParameterizedTest
    @CsvSource({
        "CC0, CC0",
        "cc0 1.0, CC0",
        "CC0-1.0, CC0",
        "CC BY, CC_BY",
        "CC BY 4.0, CC_BY",
        "CC-BY-4.0, CC_BY",
        "' cc-by-sa-4.0 ', CC_BY_SA",
        "CC BY-SA 4.0, CC_BY_SA"
    })
    void isFoundAsPeopleWriteIt(String written, Licence licence) {
        assertThat(Licence.find(written)).hasValue(licence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CC BY-NC 4.0", "CC BY-ND 4.0", "MIT", "slobodno"})
    void isNotGuessed(String written) {
        assertThat(Licence.find(written)).isEmpty();
    }
}
