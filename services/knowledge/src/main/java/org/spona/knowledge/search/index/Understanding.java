package org.spona.knowledge.search.index;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.knowledge.search.index.Asked.Alternative;
import org.spona.knowledge.search.index.Asked.Synonym;
import org.spona.knowledge.synonym.SynonymBook;
import org.spona.knowledge.synonym.SynonymBook.Entry;
import org.spona.knowledge.synonym.SynonymsInForce;
import org.spona.knowledge.vocabulary.Vocabulary;
import org.spona.knowledge.vocabulary.Vocabulary.Kind;
import org.spona.knowledge.words.Word;
import org.spona.knowledge.words.Words;
import org.springframework.stereotype.Component;

/** Finds in a query what has other expressions: synonyms, concepts of the vocabularies in other languages, countries. */
@Component
class Understanding {

    private final SynonymsInForce synonyms;
    private final SynonymBook concepts;
    private final Countries countries = new Countries();

    Understanding(SynonymsInForce synonyms, Vocabulary vocabulary) {
        this.synonyms = synonyms;
        this.concepts = new SynonymBook(Stream.of(Kind.values())
                .flatMap(kind -> vocabulary.list(kind).stream())
                .map(term -> new Entry(
                        UUID.randomUUID(),
                        Optional.empty(),
                        term.labels().distinct().toList(),
                        true))
                .toList());
    }

    /** The query as a reader of these networks means it. */
    Asked understand(String q, Set<UUID> networks) {
        List<Word> words = Words.telling(q);
        return new Asked(
                q,
                words,
                Stream.concat(others(words, networks), countries.in(words))
                        .distinct()
                        .toList(),
                !q.isEmpty() && Character.isLetterOrDigit(q.charAt(q.length() - 1)));
    }

    /** Other expressions for what is said in these words. */
    Stream<Alternative> others(List<Word> words, Set<UUID> networks) {
        return Stream.of(synonyms.book(), concepts)
                .flatMap(book -> book.matches(words, networks).stream())
                .flatMap(match -> match.others().stream().map(other -> new Synonym(match.start(), match.end(), other)));
    }
}
