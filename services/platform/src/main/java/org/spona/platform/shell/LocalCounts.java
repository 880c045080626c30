package org.spona.platform.shell;

import java.util.Locale;
import org.spona.platform.language.Counts;

/**
 * {@link Counts} in the language of a page, as {@code #counts} in templates.
 *
 * @param counts the texts
 * @param locale the page's
 */
public record LocalCounts(Counts counts, Locale locale) {

    /** The text for a number; see {@link Counts#text}. */
    public String text(String code, long number, Object... further) {
        return counts.text(code, number, locale, further);
    }
}
