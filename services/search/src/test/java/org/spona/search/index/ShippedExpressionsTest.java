package org.spona.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.search.synonym.SynonymBook;
import org.spona.search.synonym.SynonymBook.Entry;
import org.spona.search.synonym.SynonymBook.Expression;
import org.spona.search.words.Words;

class ShippedExpressionsTest {

    private static final String CENTRE = ShippedExpressions.term(expression("centar za socijalni rad"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Protokol sa centrom za socijalni rad",
                "Протокол са центрима за социјални рад у округу",
                "CENTAR ZA SOCIJALNI RAD"
            })
    void standInATextInWhateverFormAndScript(String text) {
        assertThat(ShippedExpressions.in(text)).contains(CENTRE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rad u centru grada", "Socijalni rad", "Centar", ""})
    void standOnlyWhereAllTheirWordsDo(String text) {
        assertThat(ShippedExpressions.in(text)).doesNotContain(CENTRE);
    }

    @Test
    void countAsOftenAsTheyStand() {
        assertThat(ShippedExpressions.in("Centar za socijalni rad i drugi centar za socijalni rad"))
                .filteredOn(CENTRE::equals)
                .hasSize(2);
    }

    @Test
    void areNeitherSingleWordsNorThoseOfANetwork() {
        assertThat(ShippedExpressions.include(expression("centar za socijalni rad")))
                .isTrue();
        assertThat(ShippedExpressions.include(expression("CSR"))).isFalse();
        assertThat(ShippedExpressions.include(expression("plavi šator kod mosta")))
                .isFalse();
    }

    /** As a book of synonyms has it. */
    private static Expression expression(String text) {
        return new SynonymBook(List.of(new Entry(UUID.randomUUID(), Optional.empty(), List.of(text, "drugo"), true)))
                .matches(Words.telling(text), Set.of())
                .getFirst()
                .asked();
    }
}
