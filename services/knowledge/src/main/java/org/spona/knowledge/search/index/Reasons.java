package org.spona.knowledge.search.index;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.knowledge.search.PracticeHit;
import org.spona.knowledge.search.PracticeHit.Reason;
import org.spona.knowledge.search.index.Asked.Alternative;
import org.spona.knowledge.search.index.Asked.Correction;
import org.spona.knowledge.search.index.Asked.Synonym;
import org.spona.knowledge.words.Word;
import org.spona.knowledge.words.Words;
import org.spona.platform.language.SerbianScript;

/** Says why a practice was found although the words asked for do not stand in it, and what was probably meant. */
final class Reasons {

    private static final int MOST = 3;
    private static final int SAME_BEGINNING = 4;

    private Reasons() {}

    /**
     * The reasons of one practice.
     *
     * @param met names of the parts of the query that it fulfils, see {@link Fulfilment}
     * @param marked the words in its text that fit
     */
    static List<Reason> of(Asked asked, Set<String> met, List<String> marked) {
        List<Word> found = marked.stream()
                .flatMap(text -> Words.of(text).stream())
                .filter(word -> !word.stop())
                .toList();
        Set<String> stems = found.stream().map(Word::stem).collect(Collectors.toSet());
        Stream<Reason> variants = found.stream()
                .flatMap(word -> Stream.concat(
                        asked.words().stream().flatMap(one -> variant(asked, one, word).stream()),
                        asked.alternatives().stream().flatMap(other -> synonym(asked, other, word).stream())));
        Stream<Reason> synonyms = asked.alternatives().stream()
                .flatMap(other -> other instanceof Synonym synonym
                                && !synonym.expression().single()
                                && isMarked(synonym, stems)
                                && !stands(synonym, met)
                        ? Stream.of(new Reason(
                                asked.written(synonym), synonym.expression().text()))
                        : Stream.empty());
        return Stream.concat(variants, synonyms).distinct().limit(MOST).toList();
    }

    private static boolean isMarked(Synonym synonym, Set<String> stems) {
        return synonym.expression().telling().stream().map(Word::stem).allMatch(stems::contains);
    }

    /** The query with the words that are written nearly so in what was found; null when there is nothing to correct. */
    static @Nullable String meant(Asked asked, List<PracticeHit> hits) {
        List<Word> found = hits.stream()
                .flatMap(hit -> hit.marked().words().stream())
                .flatMap(text -> Words.of(text).stream())
                .toList();
        String meant = asked.text();
        for (Word word : asked.words()) {
            meant = nearest(asked, word, found)
                    .map(better -> asked.text().replace(word.written(), better))
                    .orElse(meant);
        }
        return meant.equals(asked.text()) ? null : meant;
    }

    private static Optional<String> nearest(Asked asked, Word word, List<Word> found) {
        List<String> stems = corrections(asked, word);
        return found.stream()
                .filter(candidate -> stems.contains(candidate.stem()))
                .min(Comparator.comparingInt(candidate -> Letters.distance(word.folded(), candidate.folded())))
                .map(candidate -> inScriptOf(word, candidate.exact()));
    }

    private static List<String> corrections(Asked asked, Word word) {
        return asked.alternatives().stream()
                .flatMap(other -> other instanceof Correction correction
                                && asked.words().get(correction.start()).equals(word)
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

    private static Optional<Reason> variant(Asked asked, Word word, Word found) {
        boolean other = word.stem().equals(found.stem())
                ? !beginAlike(word.folded(), found.folded())
                : corrections(asked, word).contains(found.stem());
        return other
                ? Optional.of(new Reason(word.written(), found.written().toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    private static boolean beginAlike(String one, String other) {
        int length = Math.min(SAME_BEGINNING, Math.min(one.length(), other.length()) - 1);
        return one.regionMatches(0, other, 0, Math.max(1, length));
    }

    /** A single word that stands for what was asked; which one it was, only the text tells. */
    private static Optional<Reason> synonym(Asked asked, Alternative other, Word found) {
        return other instanceof Synonym synonym
                        && synonym.expression().single()
                        && synonym.expression().telling().getFirst().stem().equals(found.stem())
                        && asked.words().stream().noneMatch(word -> word.stem().equals(found.stem()))
                ? Optional.of(new Reason(asked.written(synonym), found.written().toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** Whether all that a synonym stands for is in the text itself. */
    private static boolean stands(Alternative alternative, Set<String> met) {
        return IntStream.range(alternative.start(), alternative.end())
                .allMatch(word -> Fulfilment.isWordMet(met, word));
    }
}
