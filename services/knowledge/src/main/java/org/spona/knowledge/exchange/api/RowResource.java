package org.spona.knowledge.exchange.api;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.knowledge.exchange.job.ImportRow;
import org.spona.knowledge.exchange.job.RowFate;
import org.spona.knowledge.practice.PracticeIntake.Undo;
import org.springframework.context.MessageSource;

/**
 * What becomes of a row, as JSON.
 *
 * @param line its number in the file
 * @param field for which field it is not taken; null when it is, or when the row as a whole is meant
 * @param code why it is not taken, for programs
 * @param reason why it is not taken, for people
 * @param undo what the undo of the import did with its practice; null until then
 */
record RowResource(
        int line,
        @Nullable String externalId,
        String title,
        RowFate fate,
        @Nullable UUID practiceId,
        @Nullable String field,
        @Nullable String code,
        @Nullable String reason,
        @Nullable Undo undo) {

    static RowResource of(ImportRow row, MessageSource messages, Locale locale) {
        ImportRow.Rejection rejection = row.rejection();
        return new RowResource(
                row.line(),
                row.externalId(),
                row.title(),
                row.fate(),
                row.practiceId(),
                rejection == null || rejection.field().isEmpty() ? null : rejection.field(),
                rejection == null ? null : rejection.code(),
                rejection == null
                        ? null
                        : messages.getMessage(
                                "import.rejected." + rejection.code(),
                                rejection.arguments().toArray(),
                                locale),
                row.undo());
    }
}
