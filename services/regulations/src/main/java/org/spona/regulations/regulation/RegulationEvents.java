package org.spona.regulations.regulation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.spona.platform.events.Outbox;
import org.spona.platform.events.OutgoingEvent;
import org.spona.platform.events.OwnedTopics;
import org.spona.platform.tenancy.Ownership;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** What other services are told of regulations: left in the outbox, in the transaction in which it happened. */
@Configuration(proxyBeanMethods = false)
public class RegulationEvents {

    /** Compacted, so that a copy can be made from its start. */
    public static final String TOPIC = "spona.regulations";

    private final Outbox outbox;

    RegulationEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** The public state of a regulation. */
    record State(
            UUID id,
            @JsonUnwrapped Ownership ownership,
            @JsonUnwrapped RegulationContent content,
            Instant updatedAt) {

        static State of(Regulation regulation) {
            return new State(regulation.getId(), regulation.ownership(), regulation.content(), regulation.updatedAt());
        }
    }

    @Bean
    static OwnedTopics topicOfRegulations() {
        return OwnedTopics.compacted(TOPIC);
    }

    @EventListener
    void on(Regulation.Registered event) {
        Regulation regulation = event.regulation();
        outbox.append(new OutgoingEvent(
                TOPIC,
                regulation.getId(),
                regulation.revision(),
                "org.spona.regulation.registered",
                State.of(regulation)));
    }
}
