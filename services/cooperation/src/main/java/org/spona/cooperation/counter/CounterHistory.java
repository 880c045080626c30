package org.spona.cooperation.counter;

import java.util.List;
import org.spona.cooperation.indicator.Breakdown;
import org.spona.cooperation.indicator.Frequency;
import org.spona.platform.history.OwnedThingHistory;
import org.spona.platform.history.RecordedState;
import org.springframework.stereotype.Component;

/** The history of counters: what they said, and how far they had come; never a number. */
@Component
public class CounterHistory extends OwnedThingHistory {

    /** What is kept of a counter. */
    private record Fields(
            Counter.Status status,
            String title,
            String explanation,
            String language,
            Frequency frequency,
            List<String> breakdowns) {}

    CounterHistory(CounterReading counters) {
        super(Counter.KIND, counters::get);
    }

    static RecordedState stateOf(Counter counter) {
        CounterContent content = counter.content();
        return RecordedState.of(
                counter,
                counter.status() != Counter.Status.DRAFT,
                new Fields(
                        counter.status(),
                        content.title(),
                        content.explanation(),
                        content.language(),
                        content.frequency(),
                        content.breakdowns().stream().map(Breakdown::name).toList()));
    }
}
