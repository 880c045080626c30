package org.spona.analysis;

/**
 * Takes the ending off a word by a list of rules: the longest ending wins that leaves a stem of at least one syllable
 * and the given number of letters. A rule may leave letters of the ending with the stem.
 */
final class Endings {

    private final LetterTrie reversed = new LetterTrie();
    private final char[][] endings;
    private final char[][] kept;
    private final int shortestStem;

    Endings(String rules, int shortestStem) {
        this.shortestStem = shortestStem;
        var lines = RuleFile.lines(rules);
        endings = new char[lines.size()][];
        kept = new char[lines.size()][];
        for (int i = 0; i < endings.length; i++) {
            String[] rule = (lines.get(i) + " ").split(" ", -1);
            reversed.put(new StringBuilder(rule[0]).reverse(), i);
            endings[i] = rule[0].toCharArray();
            kept[i] = rule[1].toCharArray();
        }
    }

    /** Applies the best rule; whether there was one. */
    boolean takeOff(Word word) {
        int rule = longest(word);
        if (rule == LetterTrie.NONE) {
            return false;
        }
        word.replace(word.length() - endings[rule].length, word.length(), kept[rule]);
        return true;
    }

    /** Applies rules as long as there is one; each rule must shorten the word. */
    void takeOffAll(Word word) {
        boolean more = true;
        while (more) {
            more = takeOff(word);
        }
    }

    private int longest(Word word) {
        int found = LetterTrie.NONE;
        int node = LetterTrie.ROOT;
        for (int i = word.length() - 1; i >= 0; i--) {
            node = reversed.step(node, word.at(i));
            if (node == LetterTrie.NONE) {
                break;
            }
            int rule = reversed.value(node);
            if (rule != LetterTrie.NONE && leavesStem(word, i, kept[rule])) {
                found = rule;
            }
        }
        return found;
    }

    private boolean leavesStem(Word word, int rest, char[] kept) {
        return rest + kept.length >= shortestStem && Sounds.syllables(word.letters(), rest) > 0;
    }
}
