package org.spona.regulations.application;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What an organisation says of an obligation.
 *
 * @param note what was done, or why it is not its business; at most {@value #NOTE_LENGTH} characters, may be empty
 * @param link where that can be seen, {@code http} or {@code https}; may be empty
 * @param document what stands behind it
 */
@Embeddable
public record Evidence(
        @Enumerated(EnumType.STRING) ApplicationStatus status,
        String note,
        String link,
        @Embedded EvidenceDocument document) {

    public static final int NOTE_LENGTH = 2000;
    public static final int LINK_LENGTH = 1000;

    /** What is said without a document. */
    Evidence(ApplicationStatus status, String note, String link) {
        this(status, note, link, EvidenceDocument.NONE);
    }

    /** Whether something stands for it: what is applied can be seen or says why not, what is others' business says why. */
    boolean isExplained() {
        return switch (status) {
            case APPLIED -> !note.isBlank() || !link.isBlank() || document.isAct();
            case NOT_COMPETENT -> !note.isBlank();
            case NOT_STARTED, IN_PROGRESS -> true;
        };
    }

    /** Whether it names something that can stand for another obligation too. */
    public boolean isReusable() {
        return !link.isBlank() || document.kind() != null;
    }
}
