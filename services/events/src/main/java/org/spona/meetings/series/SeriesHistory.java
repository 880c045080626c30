package org.spona.meetings.series;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.findable.Thing;
import org.spona.platform.history.HistorySource;
import org.spona.platform.history.RecordedState;
import org.springframework.stereotype.Component;

/** The history of series: what their rules were. */
@Component
public class SeriesHistory implements HistorySource {

    /** What is kept of a series. */
    private record Fields(
            Series.Status status,
            String title,
            LocalDateTime startsAt,
            LocalDateTime endsAt,
            String zone,
            @JsonUnwrapped SeriesRule rule) {}

    private final SeriesReading series;

    SeriesHistory(SeriesReading series) {
        this.series = series;
    }

    static RecordedState stateOf(Series series) {
        SeriesContent says = series.content();
        return RecordedState.of(
                series.thing(),
                series.ownership(),
                series.status() != Series.Status.DRAFT,
                new Fields(
                        series.status(),
                        says.title(),
                        says.time().zonedStart().toLocalDateTime(),
                        says.time().zonedEnd().toLocalDateTime(),
                        says.time().zone(),
                        says.rule()));
    }

    @Override
    public String kind() {
        return Series.KIND;
    }

    @Override
    public Thing get(UUID id) {
        return series.get(id).thing();
    }

    @Override
    public Optional<String> words(String field, String value, Locale locale) {
        return switch (field) {
            case "every", "nth", "monthDay", "count" -> Optional.of(value);
            case "weekdays" -> Optional.of(DayOfWeek.valueOf(value).getDisplayName(TextStyle.FULL_STANDALONE, locale));
            default -> Optional.empty();
        };
    }
}
