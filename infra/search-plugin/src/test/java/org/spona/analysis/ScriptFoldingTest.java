package org.spona.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptFoldingTest {

    private final Analyzer exact = SouthSlavicAnalyzer.exact();

    @ParameterizedTest
    @CsvSource({
        "Љубав, ljubav",
        "ЊЕГОШ, njegoš",
        "џез, džez",
        "Ђурђевдан, đurđevdan",
        "ћутање, ćutanje",
        "жеђ, žeđ",
        "Ѓорче, ǵorče",
        "ќерка, ḱerka",
        "ѕвезда, dzvezda",
        "с\u0301утра, śutra",
        "З\u0301еница, źenica",
    })
    void writesCyrillicInLatinLetters(String cyrillic, String latin) {
        assertThat(Terms.of(exact, cyrillic)).containsExactly(latin);
    }

    @ParameterizedTest
    @CsvSource({"\u01c4ep, džep", "\u01c5ep, džep", "\u01c6ep, džep", "\u01c8udi, ljudi", "\u01ccega, njega"})
    void splitsDigraphCodePoints(String digraph, String letters) {
        assertThat(Terms.of(exact, digraph)).containsExactly(letters);
    }

    @Test
    void composesCombiningMarksAndDropsStressMarks() {
        assertThat(Terms.of(exact, "c\u030cas c\u0301up s\u0301ever gra\u0301da гра\u0300д"))
                .containsExactly("čas", "ćup", "śever", "grada", "grad");
    }

    @Test
    void keepsDiacriticsApart() {
        assertThat(Terms.of(exact, "Kuća kuca KUĆA")).containsExactly("kuća", "kuca", "kuća");
    }

    @Test
    void leavesOtherScriptsAlone() {
        assertThat(Terms.of(exact, "Αθήνα 2024 größe")).containsExactly("αθήνα", "2024", "größe");
    }

    @Test
    void marksTheOriginalWord() {
        assertThat(Terms.analyze(exact, "У Љигу, с\u0301утра: \u01c8ubav!"))
                .containsExactly(
                        new Terms("u", "У"),
                        new Terms("ljigu", "Љигу"),
                        new Terms("śutra", "с\u0301утра"),
                        new Terms("ljubav", "\u01c8ubav"));
    }
}
