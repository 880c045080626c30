package org.spona.search.index;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.search.finding.Facet;
import org.spona.search.finding.FacetTerm;
import org.spona.search.finding.FacetTerms;
import org.spona.search.index.ParsedQuery.Alternative;
import org.spona.search.index.ParsedQuery.Synonym;
import org.spona.search.synonym.SynonymBook;
import org.spona.search.synonym.SynonymBook.Entry;
import org.spona.search.synonym.SynonymsInForce;
import org.spona.search.words.Word;
import org.spona.search.words.Words;
import org.springframework.stereotype.Component;

/** Finds in a query what has other expressions: synonyms, concepts of the vocabularies in other languages, countries. */
@Component
class Understanding {

    private static final Set<Facet> VOCABULARIES = Set.of(Facet.TOPIC, Facet.TARGET_GROUP);

    private final SynonymsInForce synonyms;
    private final FacetTerms terms;
    private final Countries countries = new Countries();
    private volatile Concepts concepts = Concepts.of(Map.of());

    /** The terms of which a book was made. */
    private record Concepts(Map<Facet, Map<String, FacetTerm>> terms, SynonymBook book) {

        /** Those of vocabularies: what kinds and jurisdictions are called says nothing of a thing. */
        static Concepts of(Map<Facet, Map<String, FacetTerm>> terms) {
            return new Concepts(
                    terms,
                    new SynonymBook(terms.entrySet().stream()
                            .filter(facet -> VOCABULARIES.contains(facet.getKey()))
                            .flatMap(facet -> facet.getValue().values().stream())
                            .map(term -> new Entry(
                                    UUID.randomUUID(),
                                    Optional.empty(),
                                    term.labels().all().toList(),
                                    true))
                            .toList()));
        }
    }

    Understanding(SynonymsInForce synonyms, FacetTerms terms) {
        this.synonyms = synonyms;
        this.terms = terms;
    }

    /** The query as a reader of these networks means it. */
    ParsedQuery understand(String q, Set<UUID> networks) {
        List<Word> words = Words.telling(q);
        return new ParsedQuery(
                q,
                words,
                Stream.concat(others(words, networks), countries.in(words))
                        .distinct()
                        .toList(),
                !q.isEmpty() && Character.isLetterOrDigit(q.charAt(q.length() - 1)));
    }

    /** Other expressions for what is said in these words. */
    Stream<Alternative> others(List<Word> words, Set<UUID> networks) {
        return Stream.of(synonyms.book(), concepts().book())
                .flatMap(book -> book.matches(words, networks).stream())
                .flatMap(match -> match.others().stream()
                        .map(other -> new Synonym(
                                match.start(), match.end(), other, match.asked().isShortOrLong(other))));
    }

    private Concepts concepts() {
        var known = terms.known();
        var made = concepts;
        if (!made.terms().equals(known)) {
            made = Concepts.of(known);
            concepts = made;
        }
        return made;
    }
}
