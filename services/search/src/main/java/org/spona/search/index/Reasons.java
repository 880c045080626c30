package org.spona.search.index;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.language.SerbianScript;
import org.spona.search.finding.FoundThing;
import org.spona.search.finding.FoundThing.Reason;
import org.spona.search.index.ParsedQuery.Alternative;
import org.spona.search.index.ParsedQuery.Correction;
import org.spona.search.index.ParsedQuery.Synonym;
import org.spona.search.words.Word;
import org.spona.search.words.Words;

/** Says why a thing was found although the words asked for do not stand in it, and what was probably meant. */
final class Reasons {

    private static final int MOST = 3;
    private static final int SAME_BEGINNING = 4;

    private Reasons() {}

    /**
     * The reasons of one thing.
     *
     * @param met names of the parts of the query that it fulfils, see {@link MatchQuery}
     * @param marked the words in its text that fit
     */
    static List<Reason> of(ParsedQuery parsed, Set<String> met, List<String> marked) {
        List<Word> found = marked.stream()
                .flatMap(text -> Words.of(text).stream())
                .filter(word -> !word.stop())
                .toList();
        Set<String> stems = found.stream().map(Word::stem).collect(Collectors.toSet());
        Stream<Reason> variants = found.stream()
                .flatMap(word -> Stream.concat(
                        parsed.words().stream().flatMap(one -> variant(parsed, one, word).stream()),
                        parsed.alternatives().stream().flatMap(other -> synonym(parsed, other, word).stream())));
        Stream<Reason> synonyms = parsed.alternatives().stream()
                .flatMap(other -> other instanceof Synonym synonym
                                && !synonym.expression().single()
                                && isMarked(synonym, stems)
                                && !stands(synonym, met)
                        ? Stream.of(new Reason(
                                parsed.written(synonym), synonym.expression().text()))
                        : Stream.empty());
        return Stream.concat(variants, synonyms).distinct().limit(MOST).toList();
    }

    private static boolean isMarked(Synonym synonym, Set<String> stems) {
        return synonym.expression().telling().stream().map(Word::stem).allMatch(stems::contains);
    }

    /** The query with the words that are written nearly so in what was found; null when there is nothing to correct. */
    static @Nullable String meant(ParsedQuery parsed, List<FoundThing> hits) {
        List<Word> found = hits.stream()
                .flatMap(hit -> hit.marked().words().stream())
                .flatMap(text -> Words.of(text).stream())
                .toList();
        String meant = parsed.text();
        for (Word word : parsed.words()) {
            meant = nearest(parsed, word, found)
                    .map(better -> parsed.text().replace(word.written(), better))
                    .orElse(meant);
        }
        return meant.equals(parsed.text()) ? null : meant;
    }

    private static Optional<String> nearest(ParsedQuery parsed, Word word, List<Word> found) {
        List<String> stems = corrections(parsed, word);
        return found.stream()
                .filter(candidate -> stems.contains(candidate.stem()))
                .min(Comparator.comparingInt(candidate -> EditDistance.of(word.folded(), candidate.folded())))
                .map(candidate -> inScriptOf(word, candidate.exact()));
    }

    private static List<String> corrections(ParsedQuery parsed, Word word) {
        return parsed.alternatives().stream()
                .flatMap(other -> other instanceof Correction correction
                                && parsed.words().get(correction.start()).equals(word)
                        ? Stream.of(correction.stem())
                        : Stream.empty())
                .toList();
    }

    private static String inScriptOf(Word word, String latin) {
        boolean cyrillic = word.written()
                .codePoints()
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC);
        return cyrillic ? SerbianScript.toCyrillic(latin) : latin;
    }

    private static Optional<Reason> variant(ParsedQuery parsed, Word word, Word found) {
        boolean other = word.stem().equals(found.stem())
                ? !beginAlike(word.folded(), found.folded())
                : corrections(parsed, word).contains(found.stem());
        return other
                ? Optional.of(new Reason(word.written(), found.written().toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    private static boolean beginAlike(String one, String other) {
        int length = Math.min(SAME_BEGINNING, Math.min(one.length(), other.length()) - 1);
        return one.regionMatches(0, other, 0, Math.max(1, length));
    }

    /** A single word that stands for what was asked; which one it was, only the text tells. */
    private static Optional<Reason> synonym(ParsedQuery parsed, Alternative other, Word found) {
        return other instanceof Synonym synonym
                        && synonym.expression().single()
                        && synonym.expression().telling().getFirst().stem().equals(found.stem())
                        && parsed.words().stream().noneMatch(word -> word.stem().equals(found.stem()))
                ? Optional.of(
                        new Reason(parsed.written(synonym), found.written().toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** Whether all that a synonym stands for is in the text itself. */
    private static boolean stands(Alternative alternative, Set<String> met) {
        return IntStream.range(alternative.start(), alternative.end())
                .allMatch(word -> MatchQuery.isWordMet(met, word));
    }
}
