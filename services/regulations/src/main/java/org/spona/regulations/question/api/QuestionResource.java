package org.spona.regulations.question.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Ownership;
import org.spona.regulations.question.Question;
import org.spona.regulations.question.Question.Status;
import org.spona.regulations.question.QuestionContent;

/**
 * A question as JSON, for who asked and for the staff of the network.
 *
 * @param answerId the answer; null until there is one
 * @param reopeningNote why the answer was not what was asked; empty while nobody has said so
 * @param version to be sent back with a change, so that nobody's work is written over unseen
 */
record QuestionResource(
        UUID id,
        Status status,
        @JsonUnwrapped Ownership ownership,
        @JsonUnwrapped QuestionContent content,
        Instant askedAt,
        @Nullable Instant takenAt,
        @Nullable UUID answerId,
        @Nullable Instant answeredAt,
        @Nullable Instant reopenedAt,
        String reopeningNote,
        Instant updatedAt,
        long version) {

    static QuestionResource of(Question question) {
        return new QuestionResource(
                question.getId(),
                question.status(),
                question.ownership(),
                question.content(),
                question.askedAt(),
                question.takenAt().orElse(null),
                question.answerId().filter(_ -> question.hasAnswer()).orElse(null),
                question.answeredAt().orElse(null),
                question.reopenedAt().orElse(null),
                question.reopeningNote(),
                question.updatedAt(),
                question.version());
    }
}
