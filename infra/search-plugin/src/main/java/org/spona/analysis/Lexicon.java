package org.spona.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words that the rules would get wrong, from {@code lexicon.txt}: stems that look as if they had an ending
 * ({@code sistem}), forms that no rule joins ({@code dete, deca}), small words that must stay whole.
 */
final class Lexicon {

    private final LetterTrie words = new LetterTrie();
    private final LetterTrie stems = new LetterTrie();
    private final LetterTrie inflections = new LetterTrie();
    private final List<char[]> terms = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    Lexicon() {
        for (String ending : RuleFile.lines("inflections.txt")) {
            for (String form : ending.split(" ", -1)) {
                inflections.put(form, 0);
            }
        }
        for (String line : RuleFile.lines("lexicon.txt")) {
            String[] parts = line.split(" \\| ", 2);
            if (parts.length == 1) {
                addLine(line);
            } else {
                for (String prefix : parts[0].split(" ", -1)) {
                    addLine(parts[1].replace("~", prefix));
                }
            }
        }
    }

    private void addLine(String line) {
        String[] parts = line.split(": ", 2);
        for (String entry : parts[parts.length - 1].split(" ", -1)) {
            add(entry, parts.length == 2 ? parts[0] : withoutDash(entry));
        }
    }

    /** The term of a word that the lexicon knows, not to be written to; or null. */
    char @Nullable [] find(Word word) {
        int found = LetterTrie.NONE;
        int node = LetterTrie.ROOT;
        for (int i = 0; i < word.length() && node != LetterTrie.NONE; i++) {
            node = stems.step(node, word.at(i));
            if (node != LetterTrie.NONE && stems.value(node) != LetterTrie.NONE && isInflection(word, i + 1)) {
                found = stems.value(node);
            }
        }
        int whole = whole(word);
        if (whole != LetterTrie.NONE) {
            found = whole;
        }
        return found == LetterTrie.NONE ? null : terms.get(found);
    }

    private int whole(Word word) {
        int node = LetterTrie.ROOT;
        for (int i = 0; i < word.length(); i++) {
            node = words.step(node, word.at(i));
            if (node == LetterTrie.NONE) {
                return LetterTrie.NONE;
            }
        }
        return words.value(node);
    }

    private boolean isInflection(Word word, int start) {
        int node = LetterTrie.ROOT;
        for (int i = start; i < word.length(); i++) {
            node = inflections.step(node, word.at(i));
            if (node == LetterTrie.NONE) {
                return false;
            }
        }
        return start == word.length() || inflections.value(node) != LetterTrie.NONE;
    }

    private void add(String entry, String term) {
        int number = numbers.computeIfAbsent(term, _ -> terms.size());
        if (number == terms.size()) {
            terms.add(term.toCharArray());
        }
        if (entry.endsWith("-")) {
            stems.put(withoutDash(entry), number);
        } else {
            words.put(entry, number);
        }
    }

    private static String withoutDash(String entry) {
        return entry.endsWith("-") ? entry.substring(0, entry.length() - 1) : entry;
    }
}
