package org.spona.infra.load;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.spona.infra.evaluation.JudgedPractice;
import org.spona.infra.evaluation.MadeUpPractices;
import tools.jackson.databind.json.JsonMapper;

/** Made-up practices as lines of the import, made while they are sent. */
final class PracticeLines {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int BATCH = 100;

    private final MadeUpPractices practices = new MadeUpPractices();
    private final String prefix;

    /** @param prefix of every external id: another prefix makes other practices */
    PracticeLines(String prefix) {
        this.prefix = prefix;
    }

    /** Lines from one number up to another, which is not one of them, a hundred at a time. */
    Iterable<byte[]> lines(int from, int to) {
        return () -> IntStream.iterate(from, first -> first < to, first -> first + BATCH)
                .mapToObj(first -> batch(first, Math.min(to, first + BATCH)))
                .iterator();
    }

    private byte[] batch(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> line(practices.practice(number)) + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private String line(JudgedPractice practice) {
        return JSON.writeValueAsString(practice.withExternalId(prefix + practice.externalId()));
    }
}
