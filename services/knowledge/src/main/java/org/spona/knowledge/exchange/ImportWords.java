package org.spona.knowledge.exchange;

/** Words of tables and files, compared however they are written. */
public final class ImportWords {

    private ImportWords() {}

    /** The same for either script, with and without diacritics, in any case. */
    public static String folded(String words) {
        return FoldedName.of(words);
    }
}
