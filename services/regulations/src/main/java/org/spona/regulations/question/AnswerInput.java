package org.spona.regulations.question;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.WrittenLanguages;

/**
 * What staff send of an answer, by form or as JSON.
 *
 * @param visibility how far it shall be shared; {@code NETWORK} when missing, {@code PRIVATE} is for who asked alone
 * @param questionId the question that it answers, of a new draft; no reader of the answer learns of it
 * @param organisationId for whom it is written; the writer's workplace when missing
 * @param networkId in which network; the writer's workplace when missing
 * @param version the version that the writer has seen; when given, a newer one is not written over
 */
public record AnswerInput(
        @Valid @JsonUnwrapped AnswerContent content,
        Visibility visibility,
        @Nullable UUID questionId,
        @Nullable UUID organisationId,
        @Nullable UUID networkId,
        @Nullable Long version) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public AnswerInput {
        content =
                content == null ? new AnswerContent("", "", WrittenLanguages.ALL.getFirst(), List.of(), null) : content;
        visibility = visibility == null ? Visibility.NETWORK : visibility;
    }

    /** The input that would save an answer as it is. */
    static AnswerInput of(Answer answer) {
        Ownership ownership = answer.ownership();
        return new AnswerInput(
                answer.content(),
                ownership.visibility(),
                null,
                ownership.organisationId(),
                ownership.networkId(),
                answer.version());
    }

    /** An empty draft that rests on the places that are asked about, and holds today. */
    static AnswerInput blank(
            @Nullable UUID questionId, Ownership ownership, String language, List<Basis> basis, LocalDate today) {
        return new AnswerInput(
                new AnswerContent("", "", language, basis.isEmpty() ? List.of(Basis.blank()) : basis, today),
                ownership.visibility(),
                questionId,
                ownership.organisationId(),
                ownership.networkId(),
                null);
    }

    /** The same with a further row for a place. */
    public AnswerInput withRow() {
        return resting(Basis.withRow(content.basis()));
    }

    /** The same without the place in a row. */
    public AnswerInput withoutRow(int row) {
        return resting(Basis.withoutRow(content.basis(), row));
    }

    private AnswerInput resting(List<Basis> basis) {
        return new AnswerInput(content.withBasis(basis), visibility, questionId, organisationId, networkId, version);
    }

    Optional<Long> seenVersion() {
        return Optional.ofNullable(version);
    }
}
