package org.spona.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({
        "pomoc, pomoc, 0",
        "pomoc, pmooc, 1",
        "pomoc, pomc, 1",
        "pomoc, pomoci, 1",
        "pomoc, nemoc, 2",
        "'', kuca, 4"
    })
    void countsLettersThatArePutInLeftOutChangedOrSwapped(String one, String other, int distance) {
        assertThat(EditDistance.of(one, other)).isEqualTo(distance);
        assertThat(EditDistance.of(other, one)).isEqualTo(distance);
    }
}
