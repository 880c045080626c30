package org.spona.analysis;

/**
 * Gives the roots that the standard varieties spell or choose differently one form: {@code općina} meets
 * {@code opština}, {@code suradnja saradnja}, {@code udomiteljstvo hraniteljstvo}. The pairs are in {@code roots.txt};
 * the longest one that a word begins with is replaced, also after the prefixes {@code medu-, naj-, ne-}.
 */
final class RootFolding implements WordStep {

    private static final char[][] PREFIXES = {"medu".toCharArray(), "naj".toCharArray(), "ne".toCharArray()};

    private final LetterTrie roots = new LetterTrie();
    private final char[][] replacements;

    RootFolding() {
        var lines = RuleFile.lines("roots.txt");
        replacements = new char[lines.size()][];
        for (int i = 0; i < replacements.length; i++) {
            String[] pair = lines.get(i).split(" > ", 2);
            roots.put(pair[0], i);
            replacements[i] = pair[1].toCharArray();
        }
    }

    @Override
    public void apply(Word word) {
        if (replaceAt(word, 0)) {
            return;
        }
        for (char[] prefix : PREFIXES) {
            if (word.startsWith(prefix)) {
                replaceAt(word, prefix.length);
                return;
            }
        }
    }

    private boolean replaceAt(Word word, int start) {
        int found = LetterTrie.NONE;
        int rootEnd = start;
        int node = LetterTrie.ROOT;
        for (int i = start; i < word.length(); i++) {
            node = roots.step(node, word.at(i));
            if (node == LetterTrie.NONE) {
                break;
            }
            if (roots.value(node) != LetterTrie.NONE) {
                found = roots.value(node);
                rootEnd = i + 1;
            }
        }
        if (found == LetterTrie.NONE) {
            return false;
        }
        word.replace(start, rootEnd, replacements[found]);
        return true;
    }
}
