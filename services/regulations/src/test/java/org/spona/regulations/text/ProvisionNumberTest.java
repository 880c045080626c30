package org.spona.regulations.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spona.platform.language.Script;

class ProvisionNumberTest {

    @Test
    void sortsArticlesThatWereInsertedInTheOrderOfTheAzbukaInEitherScript() {
        assertThat(sorted(LetterOrder.AZBUKA, "89", "88d", "88g", "88v", "88б", "88a", "88", "87"))
                .containsExactly("87", "88", "88a", "88б", "88v", "88g", "88d", "89");
        assertThat(sorted(LetterOrder.AZBUKA, "89", "88д", "88г", "88в", "88b", "88а", "88"))
                .containsExactly("88", "88а", "88b", "88в", "88г", "88д", "89");
        assertThat(sorted(LetterOrder.AZBUKA, "88z", "88ž", "88ђ", "88e")).containsExactly("88ђ", "88e", "88ž", "88z");
    }

    @Test
    void sortsThemInTheOrderOfTheAbecedaWhereThatIsUsed() {
        assertThat(sorted(LetterOrder.ABECEDA, "88d", "88ž", "88c", "88č", "88b", "88"))
                .containsExactly("88", "88b", "88c", "88č", "88d", "88ž");
    }

    @Test
    void sortsNumbersOfOtherShapes() {
        assertThat(sorted(LetterOrder.AZBUKA, "13", "12-б", "12-а", "12", "2"))
                .containsExactly("2", "12", "12-а", "12-б", "13");
        assertThat(sorted(LetterOrder.AZBUKA, "X", "IX", "II", "IV", "I")).containsExactly("I", "II", "IV", "IX", "X");
        assertThat(sorted(LetterOrder.AZBUKA, "v)", "b)", "a)", "g)")).containsExactly("a)", "b)", "v)", "g)");
        assertThat(sorted(LetterOrder.AZBUKA, "10)", "2)", "(1)")).containsExactly("(1)", "2)", "10)");
    }

    @ParameterizedTest
    @CsvSource({"88v,88в", "88ž,88ж", "12-a,12-а", "88dž,88џ", "88,88", "II,II", "iv,iv", "v,в", "PRVI,ПРВИ"})
    void isPrintedInBothScripts(String latin, String cyrillic) {
        assertThat(ProvisionNumber.in(Script.CYRILLIC, latin)).isEqualTo(cyrillic);
        assertThat(ProvisionNumber.in(Script.LATIN, cyrillic)).isEqualTo(latin);
        assertThat(ProvisionNumber.in(Script.LATIN, latin)).isEqualTo(latin);
    }

    @Test
    void standsInAnAddressInLatin() {
        assertThat(Stream.of("88в", "12-а", "II", "1)").map(ProvisionNumber::slug))
                .containsExactly("88v", "12-a", "ii", "1");
    }

    private static List<String> sorted(LetterOrder order, String... numbers) {
        return Stream.of(numbers)
                .sorted(Comparator.comparing(number -> ProvisionNumber.sortKey(number, order)))
                .toList();
    }
}
