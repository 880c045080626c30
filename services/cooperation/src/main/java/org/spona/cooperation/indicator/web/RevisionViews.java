package org.spona.cooperation.indicator.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.spona.cooperation.indicator.Indicator;
import org.spona.cooperation.indicator.IndicatorContent;
import org.spona.cooperation.indicator.Measurement;
import org.spona.cooperation.indicator.MeasurementChange;
import org.spona.cooperation.indicator.ValueWords;
import org.springframework.stereotype.Component;

/** The revisions of a value in words, and what the fields of its parts are called. */
@Component
class RevisionViews {

    /** A revision. */
    record Revision(Measurement.Status status, String text, String reason, Instant changedAt) {}

    private final ValueWords words;

    RevisionViews(ValueWords words) {
        this.words = words;
    }

    List<Revision> of(Indicator indicator, List<MeasurementChange> changes, Locale locale) {
        return changes.stream()
                .map(change -> new Revision(
                        change.status(),
                        words.value(indicator.content(), change.value(), locale),
                        change.reason(),
                        change.changedAt()))
                .toList();
    }

    /** The fields of the parts in their order: the list and the value of each. */
    static List<String> labels(IndicatorContent content) {
        return content.breakdowns().stream()
                .flatMap(list -> list.values().stream().map(value -> list.name() + ": " + value))
                .toList();
    }
}
