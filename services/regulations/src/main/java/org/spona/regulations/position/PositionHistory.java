package org.spona.regulations.position;

import java.util.List;
import java.util.UUID;
import org.spona.platform.findable.Thing;
import org.spona.platform.history.HistorySource;
import org.spona.platform.history.RecordedState;
import org.springframework.stereotype.Component;

/** The history of joint positions: what they said, and how far they had come; who declined is no part of it. */
@Component
public class PositionHistory implements HistorySource {

    /** What is kept of a joint position. */
    private record Fields(
            Position.Status status, String title, String body, String language, List<String> points, String outcome) {}

    private final PositionReading positions;

    PositionHistory(PositionReading positions) {
        this.positions = positions;
    }

    static RecordedState stateOf(Position position) {
        PositionContent content = position.content();
        return new RecordedState(
                Position.KIND,
                position.getId(),
                position.ownership(),
                position.readers(),
                position.status() != Position.Status.DRAFT,
                new Fields(
                        position.status(),
                        content.title(),
                        content.body(),
                        content.language(),
                        content.points().stream().map(PositionPoint::text).toList(),
                        position.outcome()));
    }

    @Override
    public String kind() {
        return Position.KIND;
    }

    @Override
    public Thing get(UUID id) {
        return positions.get(id).thing();
    }
}
