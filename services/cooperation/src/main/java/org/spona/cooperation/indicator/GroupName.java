package org.spona.cooperation.indicator;

import java.util.Locale;

/** How a group of organisations is called, in both scripts. */
public record GroupName(String latin, String cyrillic) {

    /** The one for a page in this language. */
    public String in(Locale locale) {
        return locale.getScript().equals("Cyrl") ? cyrillic : latin;
    }
}
