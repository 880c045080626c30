package org.spona.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            24/2011                                   | 24/2011
            24/11                                     | 24/2011
            7/98                                      | 7/1998
            Sl. glasnik RS 24/11                      | rs 24/2011
            Službeni glasnik RS, br. 24/2011          | rs 24/2011
            Сл. гласник РС 24/11                      | rs 24/2011
            Službeni glasnik Republike Srbije 24/11   | rs 24/2011
            Sl. list CG 27/2013                       | cg 27/2013
            Službeni list Crne Gore br. 27/13         | cg 27/2013
            Sl. novine FBiH 5/09                      | fbih 5/2009
            Sl. glasnik Republike Srpske 97/16        | srpska 97/2016
            Narodne novine 18/22                      | nn 18/2022
            Sl. list opštine Bar 3/20                 | ob 3/2020
            čl. 69                                    | cl 69
            члан 69                                   | cl 69
            član 12a                                  | cl 12a
            """)
    void haveOneForm(String written, String asked) {
        assertThat(References.asked(written)).containsExactly(asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "pomoć u kući",
                "2003",
                "24/7",
                "24/2011/3",
                "https://bar.example/24/2011",
                "slon 69",
                "člankonoša"
            })
    void areNotSeenWhereThereAreNone(String text) {
        assertThat(References.asked(text)).isEmpty();
    }

    @Test
    void areFoundWithAndWithoutTheirGazette() {
        assertThat(References.indexed(List.of("Sl. glasnik RS, br. 24/2011 i 117/22", "čl. 69")))
                .containsExactly("rs 24/2011", "24/2011", "rs 117/2022", "117/2022", "cl 69");
    }

    @Test
    void areBounded() {
        assertThat(References.indexed(List.of("1/2001 ".repeat(10_000)))).hasSize(1);
        assertThat(References.asked("čl. " + "9".repeat(200))).isEmpty();
    }
}
