package org.spona.platform.listing;

import org.spona.platform.language.FoldedName;

/** Titles as they are searched: in either script, with or without diacritics, by the beginnings of their words. */
public final class SearchedWords {

    /** The condition on the column {@code folded}: each word of {@code :words} begins one of its words. */
    public static final String CONDITION =
            " and folded like all (select '% ' || word || '%' from unnest(string_to_array(:words, ' ')) word) ";

    private SearchedWords() {}

    /** What is kept of a title. */
    public static String of(String title) {
        return " " + FoldedName.of(title);
    }
}
