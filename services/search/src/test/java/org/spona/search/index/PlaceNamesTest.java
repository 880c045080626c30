package org.spona.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spona.search.words.Words;

class PlaceNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Novi Sad, Novom Sadu",
        "Novi Sad, Нови Сад",
        "Stara Pazova, STAROJ PAZOVI",
        "Bar, Opština Bar",
        "Tuzla, Grad Tuzla"
    })
    void areOneInEveryCaseAndScript(String name, String written) {
        assertThat(PlaceNames.key(written)).isEqualTo(PlaceNames.key(name));
    }

    @ParameterizedTest
    @CsvSource({"Novi Sad, Novi Pazar", "Stara Pazova, Nova Pazova", "Novi Sad, Novi"})
    void areComparedAsWholes(String name, String other) {
        assertThat(PlaceNames.key(other)).isNotEqualTo(PlaceNames.key(name));
    }

    @Test
    void areAlsoWhatTheyAreCalledWhenNothingElseIsSaid() {
        assertThat(PlaceNames.key("Grad")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"barska, bar", "tuzlanski, tuzl", "kraljevačka, kraljevac"})
    void areBehindAdjectives(String adjective, String name) {
        assertThat(PlaceNames.ofAdjective(Words.of(adjective).getFirst())).contains(name);
    }

    @Test
    void areNotBehindOtherWords() {
        assertThat(PlaceNames.ofAdjective(Words.of("pomoć").getFirst())).isEmpty();
    }
}
