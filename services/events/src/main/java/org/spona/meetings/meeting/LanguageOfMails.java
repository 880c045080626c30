package org.spona.meetings.meeting;

import java.util.Locale;
import org.spona.platform.language.Language;

/** In which language those are written to who never chose one. */
final class LanguageOfMails {

    private LanguageOfMails() {}

    /** That of the meeting, as far as mails are written in it; English where they are not. */
    static Language near(String language) {
        return Language.nearest(Locale.forLanguageTag(language)).orElse(Language.ENGLISH);
    }
}
