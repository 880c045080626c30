package org.spona.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiacriticsFoldingTest {

    private final Analyzer folded = SouthSlavicAnalyzer.folded();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kuća kuca кућа",
                "čvor cvor чвор",
                "šuma suma шума",
                "žena zena жена",
                "međunarodni medjunarodni medunarodni међународни",
                "Đorđe Djordje Dorde Ђорђе Gjorgje Ѓорѓе",
                "djeca deca дјеца",
                "с\u0301евер śever sever север",
                "žurnal zurnal журнал",
                "ǆep džep dzep џеп",
                "komunë komune",
                "bërçë berce",
            })
    void joinsTheSpellingsOfOneWord(String spellings) {
        assertThat(Terms.of(folded, spellings))
                .hasSizeGreaterThan(1)
                .allMatch(Terms.of(folded, spellings).getFirst()::equals);
    }

    @Test
    void marksTheOriginalWord() {
        assertThat(Terms.analyze(folded, "Ђачки ǌihov Straße"))
                .containsExactly(
                        new Terms("dacki", "Ђачки"), new Terms("njihov", "ǌihov"), new Terms("strasse", "Straße"));
    }
}
