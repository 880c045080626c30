package org.spona.regulations.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitedPlaceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    član 69                  | cl-69
                    član 69, stav 2          | cl-69/st-2
                    čl. 88v st. 1 tač. 2)    | cl-88v/st-1/tac-2
                    чл. 88в ст. 1 тач. 2)    | cl-88v/st-1/tac-2
                    u članu 12. stavu 3      | cl-12/st-3
                    Član 40 zakona           | cl-40
                    """)
    void isFoundAsPeopleCiteIt(String cited, String address) {
        assertThat(CitedPlace.address(cited)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ceo zakon", "prilog 2", "članstvo u savezu"})
    void isNoneWhereNoArticleIsNamed(String cited) {
        assertThat(CitedPlace.address(cited)).isEmpty();
    }
}
