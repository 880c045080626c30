package org.spona.analysis;

import java.util.Arrays;
import org.apache.lucene.util.ArrayUtil;

/**
 * One token's letters while the steps of the analysis rewrite them. The buffer is reused for every token of a stream:
 * a step must leave nothing of its own behind and must not keep a reference to {@link #letters()}.
 */
final class Word {

    private char[] letters = new char[64];
    private char[] spare = new char[64];
    private int length;

    /** Starts over with a copy of {@code length} characters of {@code source}. */
    void set(char[] source, int length) {
        letters = ArrayUtil.grow(letters, length);
        System.arraycopy(source, 0, letters, 0, length);
        this.length = length;
    }

    /** The buffer; only the first {@link #length()} characters belong to the word. */
    char[] letters() {
        return letters;
    }

    int length() {
        return length;
    }

    char at(int index) {
        return letters[index];
    }

    void truncate(int newLength) {
        length = newLength;
    }

    /** A buffer for at least {@code capacity} characters to build the next form in; see {@link #swap}. */
    char[] spare(int capacity) {
        spare = ArrayUtil.grow(spare, capacity);
        return spare;
    }

    /** Makes the first {@code newLength} characters of the spare buffer the word. */
    void swap(int newLength) {
        char[] previous = letters;
        letters = spare;
        spare = previous;
        length = newLength;
    }

    boolean startsWith(char[] beginning) {
        return beginning.length <= length
                && Arrays.equals(letters, 0, beginning.length, beginning, 0, beginning.length);
    }

    boolean endsWith(char[] ending) {
        return ending.length <= length
                && Arrays.equals(letters, length - ending.length, length, ending, 0, ending.length);
    }

    /** Puts {@code replacement} in the place of the characters from {@code start} to before {@code end}. */
    void replace(int start, int end, char[] replacement) {
        int newLength = length - (end - start) + replacement.length;
        letters = ArrayUtil.grow(letters, newLength);
        System.arraycopy(letters, end, letters, start + replacement.length, length - end);
        System.arraycopy(replacement, 0, letters, start, replacement.length);
        length = newLength;
    }

    @Override
    public String toString() {
        return new String(letters, 0, length);
    }
}
