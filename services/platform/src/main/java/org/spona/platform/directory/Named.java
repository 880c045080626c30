package org.spona.platform.directory;

import java.util.Locale;
import java.util.UUID;

/** What the directory calls by a name in both scripts. */
public interface Named {

    UUID id();

    String nameLatin();

    String nameCyrillic();

    /** Its name for a page in this language: in Cyrillic when the page is, else in Latin. */
    default String name(Locale locale) {
        return locale.getScript().equals("Cyrl") ? nameCyrillic() : nameLatin();
    }
}
