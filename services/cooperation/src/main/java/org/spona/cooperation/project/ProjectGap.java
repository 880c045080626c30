package org.spona.cooperation.project;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days between a project and the one that continues it on which certainly neither ran. What is known to the month alone makes it no longer
 * than it certainly was.
 *
 * @param from the first such day
 * @param until the last one
 */
public record ProjectGap(LocalDate from, LocalDate until) {

    /** The gap between two projects; empty when there is none, or when that is not known. */
    static Optional<ProjectGap> between(ProjectContent earlier, ProjectContent later) {
        return earlier.end()
                .flatMap(end -> later.start()
                        .map(start -> new ProjectGap(
                                end.last().plusDays(1), start.first().minusDays(1))))
                .filter(gap -> !gap.until().isBefore(gap.from()));
    }
}
