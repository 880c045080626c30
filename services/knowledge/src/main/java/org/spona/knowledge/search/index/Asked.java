package org.spona.knowledge.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.spona.knowledge.words.Word;

/**
 * A query as it was understood: its words, and what may stand in their place.
 *
 * @param words those that say something, in their order
 * @param typing whether the last word may be unfinished
 */
record Asked(String text, List<Word> words, List<Alternative> alternatives, boolean typing) {

    /** What fits in the place of some words. */
    sealed interface Alternative {

        /** Index of the first word. */
        int start();

        /** Index after the last word. */
        int end();
    }

    /** Another expression for the same. */
    record Synonym(int start, int end, String text) implements Alternative {}

    /**
     * A country that was named.
     *
     * @param code ISO 3166-1 alpha-2
     */
    record Country(int start, int end, String code) implements Alternative {}

    /**
     * A word that is written nearly so.
     *
     * @param distance how many letters differ
     */
    record Correction(int start, int end, String stem, int distance) implements Alternative {}

    /** Words that begin so. */
    record Beginning(int start, int end, String folded) implements Alternative {}

    /** The same with more alternatives. */
    Asked with(Stream<? extends Alternative> more) {
        List<Alternative> all = new ArrayList<>(alternatives);
        more.filter(alternative -> !all.contains(alternative)).forEach(all::add);
        return new Asked(text, words, List.copyOf(all), typing);
    }

    /** The words of an alternative as they were written. */
    String written(Alternative alternative) {
        return String.join(
                " ",
                words.subList(alternative.start(), alternative.end()).stream()
                        .map(Word::written)
                        .toList());
    }
}
