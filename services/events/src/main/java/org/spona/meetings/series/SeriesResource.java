package org.spona.meetings.series;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.spona.platform.tenancy.Ownership;

/**
 * A series as JSON.
 *
 * @param words its rule in words, in the language of the request
 * @param rrule its rule as calendars have it
 * @param bodyIds the bodies that meet; none when a network does
 * @param skipped the months that the rule leaves out since they have no such day, in words
 * @param version to be sent back with a change, so that nobody's work is written over unseen
 */
public record SeriesResource(
        UUID id,
        Series.Status status,
        @JsonUnwrapped Ownership ownership,
        @JsonUnwrapped SeriesContent content,
        String words,
        String rrule,
        List<UUID> bodyIds,
        List<SeriesDate> dates,
        String skipped,
        Instant updatedAt,
        long version) {

    /** As its reader sees it. */
    public static SeriesResource of(SeriesView view) {
        Series series = view.series();
        return new SeriesResource(
                series.getId(),
                series.status(),
                series.ownership(),
                series.content(),
                view.rule(),
                view.rrule(),
                series.bodies(),
                view.dates(),
                view.skipped(),
                series.updatedAt(),
                series.version());
    }
}
