package org.spona.regulations.application;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What an organisation says of an obligation.
 *
 * @param note what was done, or why it is not its business; at most {@value #NOTE_LENGTH} characters, may be empty
 * @param link where that can be seen, {@code http} or {@code https}; may be empty
 */
@Embeddable
public record Evidence(@Enumerated(EnumType.STRING) ApplicationStatus status, String note, String link) {

    public static final int NOTE_LENGTH = 2000;
    public static final int LINK_LENGTH = 1000;

    /** Whether something stands for it: what is applied can be seen or says why not, what is others' business says why. */
    boolean isExplained() {
        return switch (status) {
            case APPLIED -> !note.isBlank() || !link.isBlank();
            case NOT_COMPETENT -> !note.isBlank();
            case NOT_STARTED, IN_PROGRESS -> true;
        };
    }
}
