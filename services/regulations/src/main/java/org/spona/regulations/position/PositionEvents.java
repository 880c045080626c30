package org.spona.regulations.position;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.events.Outbox;
import org.spona.platform.events.OutgoingEvent;
import org.spona.platform.events.OwnedTopics;
import org.spona.platform.tenancy.Ownership;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** What other services are told of joint positions: left in the outbox, in the transaction in which it happened. */
@Configuration(proxyBeanMethods = false)
public class PositionEvents {

    /** Compacted, so that a copy can be made from its start. */
    public static final String TOPIC = "spona.positions";

    private final Outbox outbox;

    PositionEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * How a joint position stands, and nothing of what it says before it is sent.
     *
     * @param title empty until it is sent
     * @param points how many it has
     */
    record State(
            UUID id,
            @JsonUnwrapped Ownership ownership,
            Position.Status status,
            String title,
            String language,
            @Nullable UUID addresseeId,
            int points,
            @Nullable Instant sentAt,
            @Nullable Instant answeredAt,
            Instant updatedAt) {

        static State of(Position position) {
            return new State(
                    position.getId(),
                    position.ownership(),
                    position.status(),
                    position.isSent() ? position.content().title() : "",
                    position.content().language(),
                    position.isSent() ? position.content().addresseeId() : null,
                    position.content().points().size(),
                    position.sentAt().orElse(null),
                    position.answeredAt().orElse(null),
                    position.updatedAt());
        }
    }

    @Bean
    static OwnedTopics topicsOfPositions() {
        return OwnedTopics.compacted(TOPIC);
    }

    @EventListener
    void on(Position.Event event) {
        if (!(event instanceof Position.Event.Signed)) {
            Position position = event.position();
            outbox.append(new OutgoingEvent(
                    TOPIC, position.getId(), position.revision(), "org.spona.position.moved", State.of(position)));
        }
    }
}
