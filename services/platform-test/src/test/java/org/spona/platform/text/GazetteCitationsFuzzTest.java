package org.spona.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.spona.platform.test.fuzz.Fuzzing;

@Tag("deeper")
class GazetteCitationsFuzzTest {

    private static final String[] ORDINARY = {
        "Zakon („Sl. glasnik RS“, br. 129/2007, 83/2014 - dr. zakon, 101/2016 – dr. zakon, 47/2018 i 111/2021).",
        "Službeni list Crne Gore br. 27/13; Сл. гласник Републике Српске 97/16 и 36/19",
        "Sl. novine Federacije Bosne i Hercegovine, broj: 46/10 (ispravka), Narodne novine 18/22, Fletorja Zyrtare nr. 1/2020"
    };

    @Test
    void areFoundInEveryTextWithinIt() {
        Fuzzing.of("gazettes", 100, ORDINARY).growingBy(20).check(text -> {
            var made = new StringBuilder();
            int end = 0;
            for (GazetteCitations.Citation citation : GazetteCitations.in(text)) {
                assertThat(citation.from()).isBetween(end, citation.number());
                assertThat(text.substring(citation.number(), citation.to())).contains("/");
                end = citation.to();
                made.append(citation.issue().address());
            }
            return made.toString();
        });
        for (String part :
                new String[] {"sl. glasnik rs ", "24/2011, ", "Sl. list CG 1/1 - a", "narodne novine, br. "}) {
            Fuzzing.of("gazettes-repeated", 1)
                    .check(_ -> String.valueOf(
                            GazetteCitations.in(part.repeat(20_000)).size()));
        }
    }
}
