package org.spona.regulations.localact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.WrittenLanguages;
import org.spona.regulations.modelact.ActKind;
import org.spona.regulations.question.Basis;

/**
 * What an officer sends of a local act, by form or as JSON.
 *
 * @param visibility who else reads it; {@code PRIVATE} when missing
 * @param organisationId whose act it is; her workplace's organisation when missing
 * @param networkId in which network; her workplace's network when missing
 * @param version the version of the row that she has seen; when given, a newer one is not written over
 */
public record LocalActInput(
        @Valid @JsonUnwrapped LocalActContent content,
        Visibility visibility,
        @Nullable UUID organisationId,
        @Nullable UUID networkId,
        @Nullable Long version) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public LocalActInput {
        content = content == null
                ? new LocalActContent("", ActKind.OTHER, WrittenLanguages.ALL.getFirst(), List.of())
                : content;
        visibility = visibility == null ? Visibility.PRIVATE : visibility;
    }

    /** The input that would save an act as it is. */
    static LocalActInput of(LocalAct act) {
        Ownership ownership = act.ownership();
        return new LocalActInput(
                act.content(),
                ownership.visibility(),
                ownership.organisationId(),
                ownership.networkId(),
                act.version());
    }

    /** An empty one with a place that it implements. */
    static LocalActInput blank(Ownership ownership, Basis place, String language) {
        return new LocalActInput(
                new LocalActContent("", ActKind.DECISION, language, List.of(place)),
                ownership.visibility(),
                ownership.organisationId(),
                ownership.networkId(),
                null);
    }

    /** The same with a further row for a place. */
    public LocalActInput withRow() {
        return resting(Basis.withRow(content.basis()));
    }

    /** The same without the place in a row. */
    public LocalActInput withoutRow(int row) {
        return resting(Basis.withoutRow(content.basis(), row));
    }

    private LocalActInput resting(List<Basis> basis) {
        return new LocalActInput(content.withBasis(basis), visibility, organisationId, networkId, version);
    }

    Optional<Long> seenVersion() {
        return Optional.ofNullable(version);
    }
}
