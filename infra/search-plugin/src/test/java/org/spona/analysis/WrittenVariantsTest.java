package org.spona.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same text in two scripts and two dialects, and each of them typed without diacritics, has the same terms. Texts
 * are drawn at random from words whose ekavian and ijekavian forms are known.
 */
class WrittenVariantsTest {

    private static final int TEXTS = 300;
    private static final int WORDS = 12;

    /** A text in both dialects, Latin script. */
    record Text(long seed, String ekavian, String ijekavian) {}

    static Stream<Text> texts() {
        List<String> words = new ArrayList<>(RuleFile.lines("yat.txt"));
        for (String line : RuleFile.lines("neutral.txt")) {
            Arrays.stream(line.split(" ", -1)).map(word -> word + " " + word).forEach(words::add);
        }
        return RandomGeneratorFactory.of("L64X128MixRandom")
                .create(20260101)
                .longs(TEXTS)
                .mapToObj(seed -> draw(seed, words));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void haveTheSameTerms(Text text) {
        Analyzer analyzer = SouthSlavicAnalyzer.full();
        List<String> expected = Terms.of(analyzer, text.ekavian());
        assertThat(expected).hasSize(WORDS);

        assertThat(Stream.of(text.ekavian(), text.ijekavian())
                        .flatMap(latin -> Stream.of(
                                latin,
                                Spelling.cyrillic(latin),
                                Spelling.withoutDiacritics(latin, "d"),
                                Spelling.withoutDiacritics(latin, "dj"),
                                Spelling.montenegrin(latin),
                                Spelling.cyrillic(Spelling.montenegrin(latin)))))
                .allSatisfy(variant ->
                        assertThat(Terms.of(analyzer, variant)).as(variant).isEqualTo(expected));
    }

    private static Text draw(long seed, List<String> words) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        StringBuilder ekavian = new StringBuilder();
        StringBuilder ijekavian = new StringBuilder();
        for (int i = 0; i < WORDS; i++) {
            String[] pair = words.get(random.nextInt(words.size())).split(" ", 2);
            boolean shout = random.nextInt(10) == 0;
            ekavian.append(shout ? Spelling.capitals(pair[0]) : pair[0]).append(' ');
            ijekavian.append(shout ? Spelling.capitals(pair[1]) : pair[1]).append(' ');
        }
        return new Text(seed, ekavian.toString(), ijekavian.toString());
    }
}
