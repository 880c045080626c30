package org.spona.infra.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spona.infra.evaluation.JudgedQuery.Half;
import tools.jackson.databind.json.JsonMapper;

/** The practices and the queries of one author, as {@code documents.ndjson} and {@code queries.tsv} have them. */
public record EvaluationSet(List<JudgedPractice> practices, List<JudgedQuery> queries) {

    /** Reads the set in the folder of this name, such as {@code first}. */
    public static EvaluationSet read(String name) {
        JsonMapper json = new JsonMapper();
        return new EvaluationSet(
                lines(name + "/documents.ndjson", line -> json.readValue(line, JudgedPractice.class)),
                lines(name + "/queries.tsv", EvaluationSet::query));
    }

    private static JudgedQuery query(String line) {
        String[] columns = line.split("\t", 4);
        return new JudgedQuery(
                columns[0], Half.valueOf(columns[1].toUpperCase(Locale.ROOT)), columns[2], grades(columns[3]));
    }

    private static Map<String, Integer> grades(String column) {
        return Arrays.stream(column.split(" ", -1))
                .map(grade -> grade.split("=", 2))
                .collect(Collectors.toUnmodifiableMap(grade -> grade[0], grade -> Integer.valueOf(grade[1])));
    }

    private static <T> List<T> lines(String name, Function<String, T> reading) {
        try (InputStream file = EvaluationSet.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(reading)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
