package org.spona.infra.checks.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.spona.infra.checks.Repository;

/** Ijekavian readers meet no ekavian word of the interface whose other form is known to the search. */
class DialectWordsTest {

    private static final String KNOWN = "infra/search-plugin/src/test/resources/org/spona/analysis/yat.txt";
    private static final String WRITTEN = "services/platform/src/main/resources/language/words-sr-Latn-ME.txt";
    /** "Greater" is written as "council" is, and an error as it is everywhere. */
    private static final Set<String> SAME = Set.of("veće", "greška");

    private static final Pattern WORD = Pattern.compile("\\p{L}++");

    @Test
    void haveEveryWordWhoseOtherFormIsKnown() {
        Map<String, String> known =
                pairs(KNOWN).collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (first, _) -> first));
        Map<String, String> written = pairs(WRITTEN).collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));

        Set<String> words = Messages.in("services/*")
                .flatMap(bundle -> bundle.languages().stream())
                .filter(language -> !language.file().toString().endsWith("_en.properties"))
                .flatMap(language -> language.texts().values().stream())
                .flatMap(text -> WORD.matcher(text.toString()).results())
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());

        assertThat(words).contains("promena");
        assertThat(words.stream()
                        .filter(known::containsKey)
                        .filter(word -> !written.containsKey(word) && !SAME.contains(word)))
                .as("words to be added to " + WRITTEN)
                .isEmpty();
    }

    private static Stream<String[]> pairs(String file) {
        return Repository.here()
                .text(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" ", 2))
                .filter(pair -> !pair[0].equals(pair[1]));
    }
}
