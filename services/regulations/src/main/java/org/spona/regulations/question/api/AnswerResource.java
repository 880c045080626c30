package org.spona.regulations.question.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Ownership;
import org.spona.regulations.question.Answer;
import org.spona.regulations.question.Answer.Status;
import org.spona.regulations.question.AnswerContent;

/**
 * An answer as JSON.
 *
 * @param disclaimer that it is no official interpretation, in the language of the request
 * @param content what it says; null of an answer that is withdrawn
 * @param withdrawalReason why it holds no more; empty while it does
 * @param version to be sent back with a change, so that nobody's work is written over unseen
 */
record AnswerResource(
        UUID id,
        Status status,
        String disclaimer,
        @JsonUnwrapped Ownership ownership,
        @JsonUnwrapped @Nullable AnswerContent content,
        @Nullable Instant publishedAt,
        @Nullable Instant reviewDueAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant withdrawnAt,
        String withdrawalReason,
        Instant updatedAt,
        long version) {

    static AnswerResource of(Answer answer, String disclaimer) {
        return new AnswerResource(
                answer.getId(),
                answer.status(),
                disclaimer,
                answer.ownership(),
                answer.status() == Status.WITHDRAWN ? null : answer.content(),
                answer.publishedAt().orElse(null),
                answer.reviewDueAt().orElse(null),
                answer.confirmedAt().orElse(null),
                answer.withdrawnAt().orElse(null),
                answer.withdrawalReason(),
                answer.updatedAt(),
                answer.version());
    }
}
