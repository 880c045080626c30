package org.spona.search.synonym;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.search.words.Word;
import org.spona.search.words.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the entries that a reader may see. */
@Service
@Transactional(readOnly = true)
public class SynonymList {

    private static final Comparator<Synonym> ORDER = Comparator.comparing(Synonym::inForce)
            .reversed()
            .thenComparing(synonym -> synonym.content().expressions().getFirst(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Synonym::getId);

    private final Synonyms synonyms;

    SynonymList(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    /** Those that have all words asked for in some expression, in whatever form; those in force first. */
    public PageOf<Synonym> find(String words, PageRequest page) {
        Set<String> asked = stems(words);
        List<Synonym> found = synonyms.findAll().stream()
                .filter(synonym -> synonym.content().expressions().stream()
                        .anyMatch(expression -> stems(expression).containsAll(asked)))
                .sorted(ORDER)
                .toList();
        return new PageOf<>(
                found.stream().skip(page.offset()).limit(page.size()).toList(), found.size(), page.page(), page.size());
    }

    private static Set<String> stems(String text) {
        return Words.of(text).stream().map(Word::stem).collect(Collectors.toSet());
    }
}
