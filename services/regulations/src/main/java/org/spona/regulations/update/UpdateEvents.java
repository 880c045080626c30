package org.spona.regulations.update;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.events.Outbox;
import org.spona.platform.events.OutgoingEvent;
import org.spona.platform.events.OwnedTopics;
import org.spona.platform.findable.Findable;
import org.spona.platform.tenancy.Ownership;
import org.spona.regulations.update.Update.Status;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** What other services are told of updates: left in the outbox, in the transaction in which it happened. */
@Configuration(proxyBeanMethods = false)
public class UpdateEvents {

    /** Compacted, so that a copy can be made from its start. */
    public static final String TOPIC = "spona.updates";

    private final Outbox outbox;

    UpdateEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * The public state of an update; of a withdrawn one only that it is withdrawn.
     *
     * @param content what it says; null once it is withdrawn
     * @param obligations what it asks; empty once it is withdrawn
     */
    record State(
            UUID id,
            UUID regulationId,
            @JsonUnwrapped Ownership ownership,
            Status status,
            @Nullable UpdateContent content,
            List<IdentifiedObligation> obligations,
            @Nullable Instant publishedAt,
            Instant updatedAt) {

        static State of(Update update) {
            boolean published = update.status() == Status.PUBLISHED;
            return new State(
                    update.getId(),
                    update.regulationId(),
                    update.ownership(),
                    update.status(),
                    published ? update.content() : null,
                    published
                            ? update.obligations().stream()
                                    .map(IdentifiedObligation::of)
                                    .toList()
                            : List.of(),
                    update.publishedAt().orElse(null),
                    update.updatedAt());
        }
    }

    @Bean
    static OwnedTopics topicsOfUpdates() {
        return OwnedTopics.compacted(TOPIC, Findable.TOPIC);
    }

    @EventListener
    void on(Update.Event event) {
        Update update = event.update();
        outbox.append(new OutgoingEvent(TOPIC, update.getId(), update.revision(), typeOf(event), State.of(update)));
    }

    private static String typeOf(Update.Event event) {
        return switch (event) {
            case Update.Event.Published _, Update.Event.Corrected _ -> "org.spona.update.published";
            case Update.Event.Withdrawn _ -> "org.spona.update.withdrawn";
        };
    }
}
