package org.spona.regulations.question;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.text.WrittenLanguages;

/**
 * What an officer sends of a question, by form or as JSON.
 *
 * @param organisationId for whom she asks; her workplace's organisation when missing
 * @param networkId whose staff she asks; her workplace's network when missing
 * @param version the version that she has seen; when given, a newer one is not written over
 */
public record QuestionInput(
        @Valid @JsonUnwrapped QuestionContent content,
        @Nullable UUID organisationId,
        @Nullable UUID networkId,
        @Nullable Long version) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public QuestionInput {
        content = content == null ? new QuestionContent("", "", WrittenLanguages.ALL.getFirst(), List.of()) : content;
    }

    /** The input that would save a question as it is. */
    static QuestionInput of(Question question) {
        return new QuestionInput(
                question.content(),
                question.ownership().organisationId(),
                question.ownership().networkId(),
                question.version());
    }

    /** An empty question, about a place if one is named. */
    static QuestionInput blank(Ownership ownership, String language, Basis about) {
        return new QuestionInput(
                new QuestionContent("", "", language, List.of(about)),
                ownership.organisationId(),
                ownership.networkId(),
                null);
    }

    /** The same with a further row for a place. */
    public QuestionInput withRow() {
        return about(Basis.withRow(content.basis()));
    }

    /** The same without the place in a row. */
    public QuestionInput withoutRow(int row) {
        return about(Basis.withoutRow(content.basis(), row));
    }

    private QuestionInput about(List<Basis> basis) {
        return new QuestionInput(content.withBasis(basis), organisationId, networkId, version);
    }

    Optional<Long> seenVersion() {
        return Optional.ofNullable(version);
    }
}
