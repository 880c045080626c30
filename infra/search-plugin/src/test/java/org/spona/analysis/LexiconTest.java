package org.spona.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LexiconTest {

    /** An entry in another form would never be reached. */
    @Test
    void entriesAreInTheFormThatTheEarlierStepsLeave() {
        WordStep[] earlier = {new ScriptFolding(), new DiacriticsFolding(), new DialectFolding(), new RootFolding()};
        assertThat(entries())
                .hasSizeGreaterThan(500)
                .allSatisfy(entry -> assertThat(Steps.apply(entry, earlier)).isEqualTo(entry));
    }

    @Test
    void wholeWordsWinOverStems() {
        Stemming stemming = new Stemming();
        assertThat(Steps.apply("posle", stemming)).isEqualTo("posle");
        assertThat(Steps.apply("posla", stemming)).isEqualTo("posao");
    }

    @Test
    void stemsTakeKnownEndingsOnly() {
        Stemming stemming = new Stemming();
        assertThat(Steps.apply("sistemima", stemming)).isEqualTo("sistem");
        assertThat(Steps.apply("sistematski", stemming)).isNotEqualTo("sistem");
    }

    private static List<String> entries() {
        return RuleFile.lines("lexicon.txt").stream()
                .map(line -> line.replaceFirst(".*\\| ", "").replaceFirst(".*: ", ""))
                .filter(line -> !line.contains("~"))
                .flatMap(line -> Stream.of(line.split(" ", -1)))
                .map(entry -> entry.replace("-", ""))
                .toList();
    }
}
