package org.spona.meetings.survey;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A survey in a line.
 *
 * @param language of the title, BCP 47 with script
 * @param until the last day on which answers are taken; null as long as that is not said
 * @param asks whether the reader is of those who ask
 */
public record SurveyLine(
        UUID id,
        String title,
        String language,
        Survey.Status status,
        @Nullable LocalDate until,
        boolean asks) {}
