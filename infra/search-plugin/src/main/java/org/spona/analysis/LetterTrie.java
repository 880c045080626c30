package org.spona.analysis;

import java.util.Arrays;

/**
 * Maps keys of the letters {@code a} to {@code z} to numbers, walked a letter at a time. A walk starts at {@link #ROOT}
 * and ends at {@link #NONE}.
 */
final class LetterTrie {

    static final int ROOT = 0;
    static final int NONE = -1;

    private static final int LETTERS = 26;

    private int[] next = new int[LETTERS * 256];
    private int[] values = new int[256];
    private int nodes;

    LetterTrie() {
        addNode();
    }

    /**
     * Adds a key.
     *
     * @param value not negative
     * @throws IllegalArgumentException if the key is there with another value, or holds another character
     */
    void put(CharSequence key, int value) {
        int node = ROOT;
        for (int i = 0; i < key.length(); i++) {
            node = childToBe(node, key, i);
        }
        if (values[node] != NONE && values[node] != value) {
            throw new IllegalArgumentException("two meanings of " + key);
        }
        values[node] = value;
    }

    /** The node after {@code letter}, or {@link #NONE}; other characters than {@code a} to {@code z} lead nowhere. */
    int step(int node, char letter) {
        int index = letter - 'a';
        return index < 0 || index >= LETTERS ? NONE : next[node * LETTERS + index];
    }

    /** The number of the key that ends at the node, or {@link #NONE}. */
    int value(int node) {
        return values[node];
    }

    private int childToBe(int node, CharSequence key, int i) {
        int index = key.charAt(i) - 'a';
        if (index < 0 || index >= LETTERS) {
            throw new IllegalArgumentException("not a plain letter in " + key);
        }
        int slot = node * LETTERS + index;
        if (next[slot] == NONE) {
            int child = addNode();
            next[slot] = child;
        }
        return next[slot];
    }

    private int addNode() {
        if (nodes == values.length) {
            next = Arrays.copyOf(next, next.length * 2);
            values = Arrays.copyOf(values, values.length * 2);
        }
        Arrays.fill(next, nodes * LETTERS, (nodes + 1) * LETTERS, NONE);
        values[nodes] = NONE;
        return nodes++;
    }
}
