package org.spona.cooperation.measure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.WrittenLanguages;

/**
 * What is sent of a measure, by form or as JSON.
 *
 * @param visibility how far it is shared; {@code PRIVATE} when missing: with its body alone
 * @param organisationId for whom it is written; the writer's workplace when missing
 * @param networkId in which network; the writer's workplace when missing
 * @param version the version that the writer has seen; when given, a newer one is not written over
 */
public record MeasureInput(
        @Valid @JsonUnwrapped MeasureContent content,
        Visibility visibility,
        @Nullable UUID organisationId,
        @Nullable UUID networkId,
        @Nullable Long version) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public MeasureInput {
        content = content == null ? MeasureContent.blank(WrittenLanguages.ALL.getFirst(), List.of()) : content;
        visibility = visibility == null ? Visibility.PRIVATE : visibility;
    }

    /** The input that would save a measure as it is. */
    static MeasureInput of(Measure measure) {
        Ownership ownership = measure.ownership();
        return new MeasureInput(
                measure.content(),
                ownership.visibility(),
                ownership.organisationId(),
                ownership.networkId(),
                measure.version());
    }

    /** What a form begins with. */
    static MeasureInput blank(Ownership ownership, MeasureContent content) {
        return new MeasureInput(content, Visibility.PRIVATE, ownership.organisationId(), ownership.networkId(), null);
    }

    Optional<Long> seenVersion() {
        return Optional.ofNullable(version);
    }
}
