package org.spona.meetings.series;

import java.util.UUID;

/**
 * A series as one line.
 *
 * @param language of its title, BCP 47
 */
public record SeriesLine(UUID id, Series.Status status, String title, String language) {

    static SeriesLine of(Series series) {
        return new SeriesLine(
                series.getId(),
                series.status(),
                series.content().title(),
                series.content().language());
    }
}
