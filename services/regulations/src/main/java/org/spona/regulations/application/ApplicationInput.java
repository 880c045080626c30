package org.spona.regulations.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.text.WrittenText;
import org.spona.platform.web.WebAddress;

/**
 * What an officer sends, by form or as JSON; fields as in {@link Evidence}.
 *
 * @param organisationId of whom she speaks; her workplace's organisation when missing
 * @param version the version that she has seen; when given, a newer one is not written over
 */
public record ApplicationInput(
        @NotNull(message = "{application.status.missing}") ApplicationStatus status,

        @Size(max = Evidence.NOTE_LENGTH, message = "{text.too-long}") String note,

        @WebAddress @Size(max = Evidence.LINK_LENGTH, message = "{text.too-long}") String link,

        @Valid EvidenceDocument document,
        @Nullable UUID organisationId,
        @Nullable Long version) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public ApplicationInput {
        note = note == null ? "" : note.strip();
        link = link == null ? "" : WrittenText.line(link);
        document = document == null ? EvidenceDocument.NONE : document;
    }

    /** The input that would save an application as it is. */
    static ApplicationInput of(Application application) {
        Evidence evidence = application.evidence();
        return new ApplicationInput(
                evidence.status(),
                evidence.note(),
                evidence.link(),
                evidence.document(),
                application.ownership().organisationId(),
                application.version());
    }

    /** Nothing said yet. */
    @SuppressWarnings("NullAway") // the status is chosen in the form
    static ApplicationInput blank(@Nullable UUID organisationId) {
        return new ApplicationInput(null, "", "", EvidenceDocument.NONE, organisationId, null);
    }

    /** The same with what an organisation has given for another obligation, to be seen at an address. */
    ApplicationInput showing(Evidence given, String shownAt) {
        return new ApplicationInput(
                ApplicationStatus.APPLIED,
                note.isEmpty() ? given.note() : note,
                shownAt,
                given.document(),
                organisationId,
                version);
    }

    Evidence evidence() {
        return new Evidence(status, note, link, document);
    }

    Optional<Long> seenVersion() {
        return Optional.ofNullable(version);
    }
}
