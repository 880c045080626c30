package org.spona.search.finding;

import org.spona.search.finding.FoundThing.Marked;
import org.springframework.web.util.HtmlUtils;

/** Marked excerpts as safe HTML. */
public final class Marks {

    private Marks() {}

    /** Escapes the excerpt and puts the words that fit into {@code <mark>}. */
    public static String html(String excerpt) {
        return HtmlUtils.htmlEscape(excerpt, "UTF-8")
                .replace(Marked.START, "<mark>")
                .replace(Marked.END, "</mark>");
    }
}
