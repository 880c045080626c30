package org.spona.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SuggestMode;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.spona.platform.tenancy.Reader;
import org.spona.search.index.ParsedQuery.Beginning;
import org.spona.search.index.ParsedQuery.Correction;
import org.spona.search.words.Word;
import org.spona.search.words.Words;

/**
 * Words of the index that are written nearly like those of a query that found nothing. They come from the whole index; what a reader
 * gets to see of them is what the search, which keeps to her rights, then finds with them.
 */
class Corrections {

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

    /**
     * The query with what a reader may mean by words that the first hits have not; the same query when she may read things that have
     * them.
     */
    ParsedQuery correct(ParsedQuery parsed, Set<Integer> missing, Reader reader) throws IOException {
        SearchResponse<Void> answer = elasticsearch.search(
                SearchRequests.probe(index, parsed, missing, reader, suggestions(parsed, missing)), Void.class);
        Set<Integer> unknown = new MatchQuery(parsed).unmet(answer.hits().hits());
        unknown.retainAll(missing);
        return unknown.isEmpty() ? parsed : correct(parsed, unknown, answer, reader);
    }

    private ParsedQuery correct(ParsedQuery parsed, Set<Integer> unknown, SearchResponse<Void> answer, Reader reader) {
        Map<Integer, List<Correction>> found = corrections(parsed, unknown, answer);
        Stream<Beginning> begun = unknown.stream()
                .filter(place -> parsed.typing() && place == parsed.words().size() - 1)
                .map(place -> new Beginning(
                        place, place + 1, parsed.words().get(place).folded()))
                .filter(beginning -> beginning.folded().length() >= SHORTEST_BEGINNING);
        ParsedQuery corrected =
                parsed.with(Stream.concat(found.values().stream().flatMap(List::stream), begun));
        return corrected.with(understanding.others(meant(parsed, found), reader.networks()));
    }

    /** The words with the first correction of each, which may have synonyms of its own. */
    private static List<Word> meant(ParsedQuery parsed, Map<Integer, List<Correction>> found) {
        return IntStream.range(0, parsed.words().size())
                .mapToObj(place -> found.getOrDefault(place, List.of()).stream()
                        .findFirst()
                        .map(correction -> parsed.words().get(place).withStem(correction.stem()))
                        .orElse(parsed.words().get(place)))
                .toList();
    }

    private static Map<Integer, List<Correction>> corrections(
            ParsedQuery parsed, Set<Integer> unknown, SearchResponse<Void> answer) {
        Map<Integer, List<Correction>> corrections = new HashMap<>();
        for (int place : unknown) {
            Word word = parsed.words().get(place);
            List<Correction> candidates = new ArrayList<>();
            options(answer, "word." + place)
                    .forEach(option -> Words.of(option.text())
                            .forEach(meant -> candidates.add(new Correction(
                                    place, place + 1, meant.stem(), EditDistance.of(word.folded(), meant.folded())))));
            options(answer, "stem." + place)
                    .forEach(option -> candidates.add(new Correction(
                            place, place + 1, option.text(), EditDistance.of(word.stem(), option.text()))));
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

    private static Map<String, FieldSuggester> suggestions(ParsedQuery parsed, Set<Integer> places) {
        Map<String, FieldSuggester> near = new HashMap<>();
        for (int place : places) {
            Word word = parsed.words().get(place);
            if (word.folded().length() >= SHORTEST) {
                near.put("word." + place, near("spelling", word.folded()));
                near.put("stem." + place, near("everything", word.stem()));
            }
        }
        return near;
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
