package org.spona.search.synonym;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spona.search.synonym.SynonymBook.Entry;
import org.spona.search.synonym.SynonymBook.Expression;
import org.spona.search.synonym.SynonymBook.Match;
import org.spona.search.words.Words;

class SynonymBookTest {

    private static final UUID NETWORK = UUID.fromString("5bd5b6a2-8a0c-4ff1-9d5c-0a2b6cbb0b39");

    @ParameterizedTest
    @CsvSource({
        "CSR, centar za socijalni rad, true",
        "centar za socijalni rad, CSR, true",
        "czsr, centar za socijalni rad, true",
        "ЦСР, центар за социјални рад, true",
        "OSI, osoba sa invaliditetom, true",
        "CSR, socijalna služba, false",
        "CSR, centar za socijalno, false",
        "CSR, CZSR, false"
    })
    void knowsFirstLetters(String one, String other, boolean same) {
        assertThat(Expression.of(one).isShortOrLong(Expression.of(other))).isEqualTo(same);
    }

    @Test
    void findsExpressionsInAnyFormForReadersOfItsNetwork() {
        var book = new SynonymBook(List.of(
                new Entry(UUID.randomUUID(), Optional.of(NETWORK), List.of("centar za socijalni rad", "CSR"), true)));
        var words = Words.telling("posao u centrima za socijalni rad");

        assertThat(book.matches(words, Set.of())).isEmpty();
        assertThat(book.matches(words, Set.of(NETWORK)))
                .singleElement()
                .returns(1, Match::start)
                .returns(4, Match::end)
                .satisfies(match ->
                        assertThat(match.others()).extracting(Expression::text).containsExactly("CSR"));
    }

    @Test
    void findsTheRestForTheFirstAloneWhenItGoesOneWay() {
        var book = new SynonymBook(
                List.of(new Entry(UUID.randomUUID(), Optional.empty(), List.of("smeštaj", "hraniteljstvo"), false)));

        assertThat(book.matches(Words.of("smeštaj"), Set.of())).hasSize(1);
        assertThat(book.matches(Words.of("hraniteljstvo"), Set.of())).isEmpty();
    }
}
