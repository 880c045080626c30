package org.spona.search.finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spona.platform.findable.Findable.Kind;
import org.spona.platform.findable.Findable.Term;
import org.spona.platform.language.Labels;

/** Practices as knowledge announces them: the kind of thing with which the search is tested. */
public final class Practices {

    public static final Kind KIND =
            new Kind("practice", "journal-text", "/practices/", new Labels(Map.of("sr", "praksa", "en", "practice")));

    /** Their vocabularies, by code. */
    public static final Map<String, Term> TERMS = lines().stream()
            .skip(1)
            .map(line -> line.split(","))
            .map(row -> new Term(
                    row[1],
                    new Labels(Map.of(
                            "sr", row[2], "bs", row[3], "cnr", row[4], "mk", row[5], "sq", row[6], "en", row[7]))))
            .collect(Collectors.toMap(Term::code, Function.identity()));

    private Practices() {}

    private static List<String> lines() {
        try {
            return Files.readAllLines(Path.of("../knowledge/src/main/resources/db/reference/vocabularies.csv"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
