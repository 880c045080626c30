package org.spona.platform.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.platform.history.Segment.Kind;

class TextComparisonTest {

    @Test
    void saysWhichWordsWereTakenOutAndPutIn() {
        assertThat(TextComparison.of("Pomoć u kući za starije.", "Pomoć u kući za starije i bolesne."))
                .containsExactly(
                        new Segment(Kind.SAME, "Pomoć u kući za "),
                        new Segment(Kind.REMOVED, "starije."),
                        new Segment(Kind.INSERTED, "starije i bolesne."));
    }

    @Test
    void saysNothingOfEqualTextsButThatTheyAre() {
        assertThat(TextComparison.of("Isto.", "Isto.")).containsExactly(new Segment(Kind.SAME, "Isto."));
        assertThat(TextComparison.of("", "")).isEmpty();
    }

    @Test
    void comparesSentencesWhereTooManyWordsDiffer() {
        String before = sentences(1, 200);
        String after = sentences(2, 200);
        assertThat(TextComparison.of("Isti početak. " + before, "Isti početak. " + after))
                .first()
                .isEqualTo(new Segment(Kind.SAME, "Isti početak."));
    }

    /** The longest text of a practice twice, with nothing in common. */
    @ParameterizedTest
    @ValueSource(strings = {"words", "letters", "signs"})
    @Timeout(5)
    void givesUpInTimeOnWhatHasNothingInCommon(String of) {
        String before = text(of, 1);
        String after = text(of, 2);
        assertThat(joined(before, after, segment -> segment.kind() != Kind.INSERTED))
                .isEqualTo(before);
        assertThat(joined(before, after, segment -> segment.kind() != Kind.REMOVED))
                .isEqualTo(after);
    }

    private static String joined(String before, String after, Predicate<Segment> which) {
        return TextComparison.of(before, after).stream()
                .filter(which)
                .map(Segment::text)
                .collect(Collectors.joining());
    }

    private static String text(String of, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, 25_000)
                .mapToObj(_ -> switch (of) {
                    case "words" -> (char) ('a' + random.nextInt(26)) + " ";
                    case "letters" -> "" + (char) ('a' + random.nextInt(26)) + (char) ('a' + random.nextInt(26));
                    default -> (random.nextBoolean() ? "." : "!") + (random.nextBoolean() ? "a" : "\n");
                })
                .collect(Collectors.joining());
    }

    private static String sentences(long seed, int count) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(_ -> random.nextInt(1_000_000) + " " + random.nextInt(1_000_000) + " "
                        + random.nextInt(1_000_000) + ". ")
                .collect(Collectors.joining());
    }
}
