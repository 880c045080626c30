package org.spona.meetings.opinion;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An opinion in a line.
 *
 * @param language of the title, BCP 47 with script
 * @param dueOn the last day on which it can be sent; null until the seats are asked
 */
public record OpinionLine(
        UUID id,
        String title,
        String language,
        String body,
        String requester,
        Opinion.Status status,
        @Nullable LocalDate dueOn) {

    static OpinionLine of(Opinion opinion) {
        return new OpinionLine(
                opinion.getId(),
                opinion.content().title(),
                opinion.content().language(),
                opinion.bodyName(),
                opinion.content().requester(),
                opinion.status(),
                opinion.dueOn().orElse(null));
    }
}
