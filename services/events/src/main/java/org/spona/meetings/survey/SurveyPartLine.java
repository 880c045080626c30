package org.spona.meetings.survey;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An institution that is asked, in a line.
 *
 * @param nameLatin what it is called, in Latin script where the directory knows it, else as it was typed
 * @param nameCyrillic the same in Cyrillic
 * @param sentAt when it sent its answers last; null while it has not
 * @param begun whether it has saved some
 * @param own whether the reader answers for it
 */
public record SurveyPartLine(
        UUID id,
        String nameLatin,
        String nameCyrillic,
        @Nullable Instant sentAt,
        boolean begun,
        boolean own) {

    /** Whether it has sent its answers. */
    @JsonIgnore
    public boolean isSent() {
        return sentAt != null;
    }
}
