package org.spona.meetings.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The part of one institution, in a line.
 *
 * @param title of its task
 * @param language in which the task is written, BCP 47 with script
 * @param organisationLatin the institution's name, when the directory knows it; else {@code institution} says it
 * @param settled whether nothing more is expected
 * @param late whether its day has passed and it is not settled
 * @param own whether it is the reader's to move
 */
public record PartLine(
        UUID id,
        UUID taskId,
        String title,
        String language,
        LocalDate due,
        @Nullable UUID organisationId,
        @Nullable String organisationLatin,
        @Nullable String organisationCyrillic,
        String institution,
        PartStatus status,
        String report,
        String link,
        @Nullable Instant movedAt,
        boolean settled,
        boolean late,
        boolean own) {

    /** The institution's name in Latin script. */
    public String nameLatin() {
        return organisationLatin == null ? institution : organisationLatin;
    }

    /** The same in Cyrillic, as far as it is known. */
    public String nameCyrillic() {
        return organisationCyrillic == null ? institution : organisationCyrillic;
    }

    /** Its name in the script of a reader. */
    public String name(Locale locale) {
        return locale.getScript().equals("Cyrl") ? nameCyrillic() : nameLatin();
    }
}
