package org.spona.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the standard analyzer finds, ours finds too, and words of such a text do not fall together. */
class OtherLanguagesTest {

    private final Analyzer full = SouthSlavicAnalyzer.full();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Municipal social protection services for elderly people, children with disabilities and victims of"
                        + " domestic violence in rural communities are provided by local centres",
                "Komuna ofron shërbime sociale për të moshuarit, fëmijët me aftësi të kufizuara dhe viktimat e dhunës në"
                        + " familje përmes qendrës për punë sociale",
                "Општината обезбедува бесплатни услуги за стари лица, деца со попреченост и жртви на семејно насилство преку"
                        + " центарот за јавна работа",
            })
    void keepsWordsApartAsTheStandardAnalyzerDoes(String text) {
        List<Terms> ours = Terms.analyze(full, text);
        List<Terms> standard = Terms.analyze(new StandardAnalyzer(), text);

        assertThat(ours)
                .extracting(Terms::original)
                .isEqualTo(standard.stream().map(Terms::original).toList());
        Map<String, String> wordOf = new HashMap<>();
        for (int i = 0; i < ours.size(); i++) {
            String word = standard.get(i).term();
            assertThat(wordOf.computeIfAbsent(ours.get(i).term(), unseen -> word))
                    .isEqualTo(word);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "service services",
                "family families",
                "house houses",
                "worker workers",
                "train trained training",
                "shërbim shërbimi shërbime shërbimet shërbimeve",
                "familje familja familjet familjes familjeve",
                "komunë komuna komunës komunat komunave",
                "fëmijë fëmija fëmijët fëmijëve",
            })
    void joinsFormsOfEnglishAndAlbanianWords(String forms) {
        assertThat(Terms.of(SouthSlavicAnalyzer.neighbours(), forms).stream().distinct())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24/2011 2,5 covid19 B2B", "Θεσσαλονίκη", "東京", "📄 d.o.o."})
    void leavesNumbersAndOtherScriptsAlone(String text) {
        assertThat(Terms.of(full, text)).isEqualTo(Terms.of(SouthSlavicAnalyzer.folded(), text));
    }
}
