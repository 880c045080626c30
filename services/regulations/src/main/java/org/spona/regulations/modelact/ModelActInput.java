package org.spona.regulations.modelact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.WrittenLanguages;
import org.spona.regulations.question.Basis;

/**
 * What staff send of a model act, by form or as JSON.
 *
 * @param visibility how far it shall be shared once a version is published; {@code NETWORK} when missing
 * @param organisationId for whom it is written; the writer's workplace when missing
 * @param networkId in which network; the writer's workplace when missing
 * @param version the version of the row that the writer has seen; when given, a newer one is not written over
 */
public record ModelActInput(
        @Valid @JsonUnwrapped ModelActContent content,
        Visibility visibility,
        @Nullable UUID organisationId,
        @Nullable UUID networkId,
        @Nullable Long version) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public ModelActInput {
        content = content == null
                ? new ModelActContent("", ActKind.OTHER, "", WrittenLanguages.ALL.getFirst(), List.of())
                : content;
        visibility = visibility == null ? Visibility.NETWORK : visibility;
    }

    /** The input that would save a model as it is. */
    static ModelActInput of(ModelAct model) {
        Ownership ownership = model.ownership();
        return new ModelActInput(
                model.content(),
                ownership.visibility(),
                ownership.organisationId(),
                ownership.networkId(),
                model.version());
    }

    /** An empty one. */
    static ModelActInput blank(Ownership ownership, String language) {
        return new ModelActInput(
                new ModelActContent("", ActKind.DECISION, "", language, List.of(Basis.blank())),
                ownership.visibility(),
                ownership.organisationId(),
                ownership.networkId(),
                null);
    }

    /** The same with a further row for a place. */
    public ModelActInput withRow() {
        return resting(Basis.withRow(content.basis()));
    }

    /** The same without the place in a row. */
    public ModelActInput withoutRow(int row) {
        return resting(Basis.withoutRow(content.basis(), row));
    }

    private ModelActInput resting(List<Basis> basis) {
        return new ModelActInput(content.withBasis(basis), visibility, organisationId, networkId, version);
    }

    Optional<Long> seenVersion() {
        return Optional.ofNullable(version);
    }
}
