package org.spona.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RootFoldingTest {

    private final WordStep roots = new RootFolding();

    @ParameterizedTest
    @CsvSource({
        "opcina, opstina",
        "suradnje, saradnje",
        "tocke, tacke",
        "udomiteljstvo, hraniteljstvo",
        "obitelji, porodici",
        "sigurnosti, bezbednosti",
        "financijski, finansijski",
        "medjuopcinski, medjuopcinski",
        "meduopcinska, meduopstinska",
        "nesigurnost, nebezbednost",
    })
    void replacesTheRootAndKeepsTheRest(String word, String expected) {
        assertThat(Steps.apply(word, roots)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"opcija", "spoljni", "kuhinja", "rad"})
    void leavesWordsThatOnlyBeginAlike(String word) {
        assertThat(Steps.apply(word, roots)).isEqualTo(word);
    }

    @Test
    void noReplacementIsReplacedAgain() {
        assertThat(RuleFile.lines("roots.txt")).allSatisfy(line -> {
            String kept = line.split(" > ", 2)[1];
            assertThat(Steps.apply(kept, roots)).isEqualTo(kept);
        });
    }
}
