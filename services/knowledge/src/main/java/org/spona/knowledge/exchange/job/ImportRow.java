package org.spona.knowledge.exchange.job;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.knowledge.practice.PracticeIntake.Undo;

/**
 * What becomes of a row, or would.
 *
 * @param line its number in the file
 * @param title of the practice; empty when the row is rejected
 * @param practiceId the practice that it is, if there is one
 * @param rejection why it is not taken; null when it is
 * @param undo what the undo of the import did with its practice; null until then
 */
public record ImportRow(
        int line,
        @Nullable String externalId,
        String title,
        RowFate fate,
        @Nullable UUID practiceId,
        @Nullable Rejection rejection,
        @Nullable Undo undo) {

    /**
     * Why a row is not taken.
     *
     * @param field for which field; empty when the row as a whole is meant
     * @param code its words are in the message bundles under {@code import.rejected.<code>}
     * @param arguments for the placeholders of its message
     */
    public record Rejection(String field, String code, List<String> arguments) {}
}
