package org.spona.platform.test.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Hands a parser every {@linkplain HostileTexts hostile text}, the seeds on which it failed before, and a number of texts made
 * of seeds. It holds when each is answered in time with no more than a bounded output, or refused in the declared way.
 *
 * <p>The seeds of the past are lines of the resource {@code fuzz/<parser>.seeds} of the tests. With {@code -Dspona.deep=true}
 * there are eighty times as many texts.
 *
 * @param parser its name, in messages and of its file of seeds
 * @param inputs how many texts a usual build makes
 * @param ordinary texts that it takes, of which some of the others are made
 * @param growth how many times as long as the text its output may be
 * @param refusal what it throws for a text that it does not take; null when it takes all
 */
public record Fuzzing(
        String parser,
        int inputs,
        List<String> ordinary,
        int growth,
        @Nullable Class<? extends Throwable> refusal) {

    private static final int DEEP = 80;

    /** Far more than any of these texts needs, on a machine that does much else. */
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private static final int SHORTEST_LIMIT = 100_000;

    /** A parser that takes every text and makes no more than a few characters of each. */
    public static Fuzzing of(String parser, int inputs, String... ordinary) {
        return new Fuzzing(parser, inputs, List.of(ordinary), 8, null);
    }

    /** The same for a parser whose output may be so many times as long as the text. */
    public Fuzzing growingBy(int times) {
        return new Fuzzing(parser, inputs, ordinary, times, refusal);
    }

    /** The same for a parser that refuses a text by throwing this. */
    public Fuzzing refusingBy(Class<? extends Throwable> declared) {
        return new Fuzzing(parser, inputs, ordinary, growth, declared);
    }

    /**
     * Tries all texts.
     *
     * @param parse what is tried; gives what it made of the text, as a text
     * @throws AssertionError which tells the name of the text or its seed
     */
    public void check(UnaryOperator<String> parse) {
        HostileTexts.ALL.forEach((name, text) -> check("\"" + name + "\"", text, parse));
        int made = Boolean.getBoolean("spona.deep") ? inputs * DEEP : inputs;
        LongStream.concat(kept(), LongStream.range(0, made))
                .forEach(seed -> check("seed " + seed, TextMutation.of(seed, ordinary), parse));
    }

    private void check(String name, String text, UnaryOperator<String> parse) {
        String output;
        try {
            output = assertTimeoutPreemptively(LIMIT, () -> parse.apply(text));
        } catch (Throwable failure) {
            if (refusal != null && refusal.isInstance(failure)) {
                return;
            }
            throw new AssertionError(
                    "%s fails on %s: %s. A seed belongs into src/test/resources/fuzz/%s.seeds."
                            .formatted(parser, name, failure, parser),
                    failure);
        }
        assertThat(output.length())
                .as("length of what %s makes of %s", parser, name)
                .isLessThanOrEqualTo(Math.max(SHORTEST_LIMIT, growth * text.length()));
    }

    private LongStream kept() {
        try (InputStream file =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("fuzz/" + parser + ".seeds")) {
            return file == null
                    ? LongStream.empty()
                    : LongStream.of(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .mapToLong(line -> Long.parseLong(line.strip()))
                            .toArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
