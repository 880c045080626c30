package org.spona.knowledge.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Čačak",
                "Чачак",
                "ČAČAK",
                "cacak",
                "grad Čačak",
                "Grad Čačak",
                "Град Чачак",
                "Čačak (grad)",
                "Чачак, град",
                "City of Čačak",
                "  Čačak\u00a0"
            })
    void isTheSameHoweverItIsWritten(String written) {
        assertThat(PlaceName.of(written).key()).isEqualTo("cacak");
    }

    @ParameterizedTest
    @CsvSource({
        "Opština Đakovica, djakovica",
        "Ѓорче Петров, Gjorče Petrov",
        "Општина Битола, Bitola",
        "Općina Bijeljina, БИЈЕЉИНА",
        "Brčko distrikt BiH, Брчко",
        "Komuna Tetovë, Tetove",
        "Herceg-Novi, Herceg Novi"
    })
    void meetsTheSameNameInAnotherForm(String one, String other) {
        assertThat(PlaceName.of(one).key()).isEqualTo(PlaceName.of(other).key());
    }

    @ParameterizedTest
    @CsvSource({"Novi Grad, novi grad", "Gradiška, gradiska", "Istočni Stari Grad, istocni stari grad"})
    void keepsWhatBelongsToTheName(String written, String key) {
        assertThat(PlaceName.of(written).key()).isEqualTo(key);
    }

    @Test
    void writesANewNameInBothScripts() {
        PlaceName name = PlaceName.of("Општина Љубовија");

        assertThat(name.latin()).isEqualTo("Ljubovija");
        assertThat(name.cyrillic()).isEqualTo("Љубовија");
    }
}
