package org.spona.platform.sheet;

import java.net.URI;
import java.util.Locale;
import org.spona.platform.language.Moments;
import org.springframework.context.MessageSource;

/** Begins tables that are taken along. */
public final class Sheets {

    /** The most rows of a list that has no bound of its own; whoever needs more narrows the list. */
    public static final int MOST_ROWS = 10_000;

    private final MessageSource messages;
    private final Moments moments;
    private final URI home;

    Sheets(MessageSource messages, Moments moments, URI home) {
        this.messages = messages;
        this.moments = moments;
        this.home = home;
    }

    /**
     * A table without columns yet.
     *
     * @param name the message that names the file and the sheet in it
     * @param locale of its reader
     */
    public <T> SheetBuilder<T> of(String name, Locale locale) {
        return new SheetBuilder<>(name, locale, messages, moments, home);
    }
}
