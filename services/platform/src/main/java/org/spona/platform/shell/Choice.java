package org.spona.platform.shell;

import org.jspecify.annotations.Nullable;

/**
 * Something that a form lets choose.
 *
 * @param value what is sent
 * @param text what the reader sees, in her language
 * @param help a sentence below it, if any
 */
public record Choice(String value, String text, @Nullable String help) {

    /** A choice that needs no further words. */
    public Choice(String value, String text) {
        this(value, text, null);
    }
}
