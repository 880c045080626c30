package org.spona.members.body;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.spona.platform.directory.BodyStatus;
import org.spona.platform.findable.Thing;
import org.spona.platform.history.HistorySource;
import org.spona.platform.history.RecordedState;
import org.spona.platform.tenancy.FurtherReaders;
import org.springframework.stereotype.Component;

/** The history of bodies: what they were and which institutions had seats; who spoke for them stands in the composition. */
@Component
public class BodyHistory implements HistorySource {

    /** What is kept of a body. */
    private record Fields(BodyStatus status, @JsonUnwrapped BodyContent content, List<String> seats) {}

    private final BodyReading bodies;

    BodyHistory(BodyReading bodies) {
        this.bodies = bodies;
    }

    static RecordedState stateOf(Body body) {
        return new RecordedState(
                Body.KIND,
                body.getId(),
                body.ownership(),
                FurtherReaders.ofBodies(Set.of(body.getId())),
                body.status() != BodyStatus.DRAFT,
                new Fields(
                        body.status(),
                        body.content(),
                        body.seats().stream()
                                .map(seat -> seat.content().institution())
                                .toList()));
    }

    @Override
    public String kind() {
        return Body.KIND;
    }

    @Override
    public Thing get(UUID id) {
        return bodies.get(id).thing();
    }
}
