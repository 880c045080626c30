package org.spona.knowledge.synonym;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.spona.knowledge.words.Word;
import org.spona.knowledge.words.Words;

/**
 * All entries in force, to be asked which of their expressions stand in a query. Expressions are compared by stems and without joining
 * words, so {@code centrima za socijalni rad} is found for {@code centar za socijalni rad}. Immutable.
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
     * An expression that stands in a query.
     *
     * @param start index of its first word
     * @param end index after its last word
     * @param others what finds the same
     */
    public record Match(UUID entry, int start, int end, List<String> others) {}

    private record Expression(Entry entry, int index, List<String> stems) {

        boolean standsAt(List<Word> words, int start) {
            return start + stems.size() <= words.size()
                    && IntStream.range(0, stems.size())
                            .allMatch(i -> words.get(start + i).stem().equals(stems.get(i)));
        }

        Match match(int start) {
            List<String> others = new ArrayList<>(entry.expressions());
            others.remove(index);
            return new Match(entry.id(), start, start + stems.size(), List.copyOf(others));
        }
    }

    private final Map<String, List<Expression>> byFirstStem = new HashMap<>();

    /** A book of these entries. */
    public SynonymBook(Collection<Entry> entries) {
        entries.forEach(this::add);
    }

    /** The expressions that stand in these words, for a reader of these networks. */
    public List<Match> matches(List<Word> words, Set<UUID> networks) {
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int start = i;
            byFirstStem.getOrDefault(words.get(i).stem(), List.of()).stream()
                    .filter(expression -> expression
                            .entry()
                            .networkId()
                            .map(networks::contains)
                            .orElse(true))
                    .filter(expression -> expression.standsAt(words, start))
                    .map(expression -> expression.match(start))
                    .forEach(matches::add);
        }
        return matches;
    }

    private void add(Entry entry) {
        int asked = entry.mutual() ? entry.expressions().size() : 1;
        for (int i = 0; i < asked; i++) {
            List<String> stems = Words.telling(entry.expressions().get(i)).stream()
                    .map(Word::stem)
                    .toList();
            if (!stems.isEmpty()) {
                byFirstStem
                        .computeIfAbsent(stems.getFirst(), _ -> new ArrayList<>())
                        .add(new Expression(entry, i, stems));
            }
        }
    }
}
