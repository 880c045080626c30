package org.spona.meetings.opinion;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Set;
import java.util.UUID;
import org.spona.platform.findable.Thing;
import org.spona.platform.history.HistorySource;
import org.spona.platform.history.RecordedState;
import org.spona.platform.tenancy.FurtherReaders;
import org.springframework.stereotype.Component;

/** The history of opinions: on what they were asked, how far they had come and what they said. Comments stand by themselves. */
@Component
public class OpinionHistory implements HistorySource {

    /** What is kept of an opinion. */
    private record Fields(
            Opinion.Status status, @JsonUnwrapped OpinionContent content, String joint) {}

    private final OpinionReading opinions;

    OpinionHistory(OpinionReading opinions) {
        this.opinions = opinions;
    }

    static RecordedState stateOf(Opinion opinion) {
        return new RecordedState(
                Opinion.KIND,
                opinion.getId(),
                opinion.ownership(),
                new FurtherReaders(Set.of(), Set.of(opinion.bodyId()), Set.of()),
                opinion.status() != Opinion.Status.REQUESTED,
                new Fields(opinion.status(), opinion.content(), opinion.joint()));
    }

    @Override
    public String kind() {
        return Opinion.KIND;
    }

    @Override
    public Thing get(UUID id) {
        return opinions.get(id).thing();
    }
}
