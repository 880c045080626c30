package org.spona.knowledge.exchange.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.knowledge.exchange.ImportResult;
import org.springframework.context.MessageSource;

/**
 * What became of a line, as JSON.
 *
 * @param line counted from 1
 * @param result {@code created}, {@code updated}, {@code unchanged}, {@code taken_over} (its municipality's own, so left alone) or {@code rejected}
 * @param id the practice, unless the line was rejected
 * @param field which field it was rejected for; absent when the line as a whole is meant
 * @param code why it was rejected, for programs
 * @param reason why it was rejected, for people
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ResultLine(
        long line,
        @Nullable String externalId,
        String result,
        @Nullable UUID id,
        @Nullable String field,
        @Nullable String code,
        @Nullable String reason) {

    static ResultLine of(ImportResult result, MessageSource messages, Locale locale) {
        return switch (result) {
            case ImportResult.Taken taken ->
                new ResultLine(
                        taken.line(),
                        taken.externalId(),
                        taken.outcome().effect().name().toLowerCase(Locale.ROOT),
                        taken.outcome().practiceId(),
                        null,
                        null,
                        null);
            case ImportResult.Rejected(long line, String externalId, ImportResult.Reason reason) ->
                new ResultLine(
                        line,
                        externalId,
                        "rejected",
                        null,
                        reason.field().isEmpty() ? null : reason.field(),
                        reason.code(),
                        messages.getMessage(
                                "import.rejected." + reason.code(),
                                reason.arguments().toArray(),
                                locale));
        };
    }
}
