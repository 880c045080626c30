package org.spona.meetings.participation.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A list of participants as it is sent first: as a file, or as pasted lines.
 *
 * @param atLeast for how many minutes somebody has to be there
 */
record ParticipationForm(
        @Nullable MultipartFile file,
        @Nullable String lines,
        @Nullable @Min(0) @Max(1440) Integer atLeast) {

    static ParticipationForm blank() {
        return new ParticipationForm(null, null, null);
    }
}
