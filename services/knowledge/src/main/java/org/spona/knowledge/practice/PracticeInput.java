package org.spona.knowledge.practice;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Membership;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.WrittenLanguages;

/**
 * What a writer sends, by form or as JSON.
 *
 * @param visibility how far it shall be shared; {@code PRIVATE} when missing
 * @param organisationId for whom it is written; the writer's workplace when missing
 * @param networkId in which network; the writer's workplace when missing
 * @param version the version that the writer has seen; when given, a newer one is not written over
 */
public record PracticeInput(
        @Valid @JsonUnwrapped PracticeContent content,
        Visibility visibility,
        @Nullable UUID organisationId,
        @Nullable UUID networkId,
        @Nullable Long version) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public PracticeInput {
        content = content == null ? PracticeContent.blank(null, WrittenLanguages.ALL.getFirst()) : content;
        visibility = visibility == null ? Visibility.PRIVATE : visibility;
    }

    /** The input that would save a practice as it is. */
    public static PracticeInput of(Practice practice) {
        Ownership ownership = practice.ownership();
        return new PracticeInput(
                practice.content(),
                ownership.visibility(),
                ownership.organisationId(),
                ownership.networkId(),
                practice.version());
    }

    /** An empty draft for a workplace. */
    public static PracticeInput blank(Membership workplace, @Nullable UUID municipalityId, String language) {
        return new PracticeInput(
                PracticeContent.blank(municipalityId, language),
                Visibility.NETWORK,
                workplace.organisationId(),
                workplace.networkId(),
                null);
    }

    /** For whom it is written: as given, else for the workplace of the writer. */
    Ownership ownership(Reader writer) {
        if (organisationId != null && networkId != null) {
            return new Ownership(organisationId, networkId, visibility);
        }
        Membership workplace = writer.workplace().orElseThrow(() -> new Refusal(PracticeError.NO_WORKPLACE));
        return new Ownership(workplace.organisationId(), workplace.networkId(), visibility);
    }

    Optional<Long> seenVersion() {
        return Optional.ofNullable(version);
    }
}
