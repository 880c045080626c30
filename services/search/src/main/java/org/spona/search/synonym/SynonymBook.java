package org.spona.search.synonym;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.spona.search.words.Word;
import org.spona.search.words.Words;

/**
 * All entries in force, to be asked which of their expressions stand in a query. Expressions are compared by the forms of their words and
 * without joining words, so {@code centrima za socijalni rad} is found for {@code centar za socijalni rad}. Immutable.
 */
public final class SynonymBook {

    /**
     * An entry as it is in force.
     *
     * @param networkId the network for whose readers it holds; empty for everybody
     * @param mutual whether each expression finds all others; else the first finds the rest and not the other way round
     */
    public record Entry(UUID id, Optional<UUID> networkId, List<String> expressions, boolean mutual) {}

    /**
     * An expression of an entry, cut into words once for all searches.
     *
     * @param telling its words that say something
     * @param single whether it is one word
     * @param initials the first letters of its words, folded: of all, and of those that say something
     */
    public record Expression(String text, List<Word> telling, boolean single, Set<String> initials) {

        static Expression of(String text) {
            List<Word> words = Words.of(text);
            List<Word> telling = Words.telling(words);
            return new Expression(
                    text, telling, words.size() == 1, Set.copyOf(List.of(initials(words), initials(telling))));
        }

        /** Whether the one is the other by the first letters of its words: {@code CSR}, {@code centar za socijalni rad}. */
        public boolean isShortOrLong(Expression other) {
            return abbreviates(other) || other.abbreviates(this);
        }

        private boolean abbreviates(Expression other) {
            return single
                    && !other.single
                    && other.initials.contains(telling.getFirst().folded());
        }

        private static String initials(List<Word> words) {
            return words.stream().map(word -> word.folded().substring(0, 1)).collect(Collectors.joining());
        }
    }

    /**
     * An expression that stands in a query.
     *
     * @param start index of its first word
     * @param end index after its last word
     * @param asked the expression
     * @param others what finds the same
     */
    public record Match(UUID entry, int start, int end, Expression asked, List<Expression> others) {}

    /** An expression that may be asked for, and what finds the same. */
    private record Line(Entry entry, Expression asked, List<Expression> others) {

        boolean standsAt(List<Word> words, int start) {
            return start + asked.telling().size() <= words.size()
                    && IntStream.range(0, asked.telling().size())
                            .allMatch(i ->
                                    words.get(start + i).isForm(asked.telling().get(i)));
        }

        boolean holdsIn(Set<UUID> networks) {
            return entry.networkId().map(networks::contains).orElse(true);
        }

        Match match(int start) {
            return new Match(entry.id(), start, start + asked.telling().size(), asked, others);
        }
    }

    /** By the first word, in the form by which Slavic words are compared and in that of the neighbours' words. */
    private final Map<String, List<Line>> byStem = new HashMap<>();

    private final Map<String, List<Line>> byNeighbour = new HashMap<>();

    /** A book of these entries. */
    public SynonymBook(Collection<Entry> entries) {
        entries.forEach(this::add);
    }

    /** The expressions that stand in these words, for a reader of these networks. */
    public List<Match> matches(List<Word> words, Set<UUID> networks) {
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int start = i;
            Stream.of(
                            byStem.getOrDefault(words.get(i).stem(), List.of()),
                            byNeighbour.getOrDefault(words.get(i).neighbour(), List.of()))
                    .flatMap(List::stream)
                    .distinct()
                    .filter(line -> line.holdsIn(networks) && line.standsAt(words, start))
                    .map(line -> line.match(start))
                    .forEach(matches::add);
        }
        return matches;
    }

    private void add(Entry entry) {
        List<Expression> expressions =
                entry.expressions().stream().map(Expression::of).toList();
        int asked = entry.mutual() ? expressions.size() : 1;
        for (int i = 0; i < asked; i++) {
            List<Word> words = expressions.get(i).telling();
            if (!words.isEmpty()) {
                List<Expression> others = new ArrayList<>(expressions);
                Line line = new Line(entry, others.remove(i), List.copyOf(others));
                byStem.computeIfAbsent(words.getFirst().stem(), _ -> new ArrayList<>())
                        .add(line);
                byNeighbour
                        .computeIfAbsent(words.getFirst().neighbour(), _ -> new ArrayList<>())
                        .add(line);
            }
        }
    }
}
