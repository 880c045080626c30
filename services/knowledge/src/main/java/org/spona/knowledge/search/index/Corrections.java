package org.spona.knowledge.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.FieldSuggester;
import co.elastic.clients.elasticsearch.core.search.TermSuggest;
import co.elastic.clients.elasticsearch.core.search.TermSuggestOption;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spona.knowledge.search.index.Asked.Beginning;
import org.spona.knowledge.search.index.Asked.Correction;
import org.spona.knowledge.words.Word;
import org.spona.knowledge.words.Words;

/**
 * Words of the index that are written nearly like those of a query that found nothing. They come from the whole index; what a reader
 * gets to see of them is what the search, which keeps to her rights, then finds with them.
 */
class Corrections {

    private static final Logger log = LoggerFactory.getLogger(Corrections.class);
    private static final int CANDIDATES = 3;
    private static final int SHORTEST = 4;
    private static final int SHORTEST_BEGINNING = 3;

    private final ElasticsearchClient elasticsearch;
    private final Understanding understanding;
    private final String index;

    Corrections(ElasticsearchClient elasticsearch, Understanding understanding, String index) {
        this.elasticsearch = elasticsearch;
        this.understanding = understanding;
        this.index = index;
    }

    /** The query with what a reader of these networks may mean by the words at these places. */
    Asked correct(Asked asked, Set<Integer> unknown, Set<UUID> networks) throws IOException {
        List<Integer> places = unknown.stream()
                .filter(place -> asked.words().get(place).folded().length() >= SHORTEST)
                .toList();
        Map<Integer, List<Correction>> found = places.isEmpty() ? Map.of() : suggestions(asked, places);
        Stream<Beginning> begun = unknown.stream()
                .filter(place -> asked.typing() && place == asked.words().size() - 1)
                .map(place ->
                        new Beginning(place, place + 1, asked.words().get(place).folded()))
                .filter(beginning -> beginning.folded().length() >= SHORTEST_BEGINNING);
        Asked corrected = asked.with(Stream.concat(found.values().stream().flatMap(List::stream), begun));
        return corrected.with(understanding.others(meant(asked, found), networks));
    }

    /** The words with the first correction of each, which may have synonyms of its own. */
    private static List<Word> meant(Asked asked, Map<Integer, List<Correction>> found) {
        return IntStream.range(0, asked.words().size())
                .mapToObj(place -> found.getOrDefault(place, List.of()).stream()
                        .findFirst()
                        .map(correction -> asked.words().get(place).withStem(correction.stem()))
                        .orElse(asked.words().get(place)))
                .toList();
    }

    /** An index from before words were kept for it knows no suggestions: the search does without until it is rebuilt. */
    private Map<Integer, List<Correction>> suggestions(Asked asked, List<Integer> places) throws IOException {
        try {
            return suggestions(asked, places, elasticsearch.search(request(asked, places), Void.class));
        } catch (ElasticsearchException refused) {
            log.warn("no suggestions, the search index should be rebuilt: {}", refused.getMessage());
            return Map.of();
        }
    }

    private static Map<Integer, List<Correction>> suggestions(
            Asked asked, List<Integer> places, SearchResponse<Void> answer) {
        Map<Integer, List<Correction>> corrections = new HashMap<>();
        for (int place : places) {
            Word word = asked.words().get(place);
            List<Correction> candidates = new ArrayList<>();
            options(answer, "word." + place)
                    .forEach(option -> Words.of(option.text())
                            .forEach(meant -> candidates.add(new Correction(
                                    place, place + 1, meant.stem(), Letters.distance(word.folded(), meant.folded())))));
            options(answer, "stem." + place)
                    .forEach(option -> candidates.add(new Correction(
                            place, place + 1, option.text(), Letters.distance(word.stem(), option.text()))));
            corrections.put(place, nearest(candidates));
        }
        return corrections;
    }

    private static List<Correction> nearest(List<Correction> candidates) {
        Map<String, Correction> byStem = new HashMap<>();
        candidates.forEach(candidate -> byStem.merge(
                candidate.stem(), candidate, (one, other) -> one.distance() <= other.distance() ? one : other));
        int least =
                byStem.values().stream().mapToInt(Correction::distance).min().orElse(0);
        return byStem.values().stream()
                .filter(candidate -> candidate.distance() == least)
                .sorted(Comparator.comparing(Correction::stem))
                .limit(CANDIDATES)
                .toList();
    }

    private static Stream<TermSuggestOption> options(SearchResponse<Void> answer, String name) {
        return answer.suggest().getOrDefault(name, List.of()).stream()
                .map(suggestion -> suggestion.term())
                .map(TermSuggest::options)
                .flatMap(List::stream);
    }

    private SearchRequest request(Asked asked, List<Integer> places) {
        return SearchRequest.of(request -> request.index(index).size(0).suggest(suggest -> {
            for (int place : places) {
                Word word = asked.words().get(place);
                suggest.suggesters("word." + place, near("spelling", word.folded()));
                suggest.suggesters("stem." + place, near("spelling.stem", word.stem()));
            }
            return suggest;
        }));
    }

    private static FieldSuggester near(String field, String text) {
        return FieldSuggester.of(suggester -> suggester
                .text(text)
                .term(term -> term.field(field)
                        .analyzer("keyword")
                        .suggestMode(SuggestMode.Always)
                        .maxEdits(text.length() < 6 ? 1 : 2)
                        .prefixLength(0)
                        .minWordLength(3)
                        .maxTermFreq((float) Integer.MAX_VALUE)
                        .size(8)));
    }
}
