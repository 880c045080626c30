package org.spona.cooperation.directory;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.events.Outbox;
import org.spona.platform.events.OutgoingEvent;
import org.spona.platform.events.OwnedTopics;
import org.spona.platform.tenancy.Ownership;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** What other services are told of services and info points once they are published: left in the outbox, in the transaction in which it happened. */
@Configuration(proxyBeanMethods = false)
public class LocalServiceEvents {

    /** Compacted, so that a copy can be made from its start. */
    public static final String TOPIC = "spona.services";

    private final Outbox outbox;

    LocalServiceEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * A service as its entry says it; who is asked about it is no part of it.
     *
     * @param checkedOn when somebody last looked and found it right; null while nobody has
     */
    record State(
            UUID id,
            @JsonUnwrapped Ownership ownership,
            LocalService.Status status,
            @JsonUnwrapped LocalServiceContent content,
            @Nullable Instant publishedAt,
            @Nullable LocalDate checkedOn,
            LocalService.@Nullable Checker checkedBy,
            Instant updatedAt) {

        static State of(LocalService service) {
            return new State(
                    service.getId(),
                    service.ownership(),
                    service.status(),
                    service.content(),
                    service.publishedAt().orElse(null),
                    service.checkedOn().orElse(null),
                    service.checkedBy().orElse(null),
                    service.updatedAt());
        }
    }

    @Bean
    static OwnedTopics topicsOfLocalServices() {
        return OwnedTopics.compacted(TOPIC);
    }

    @EventListener
    void on(LocalService.Changed event) {
        LocalService service = event.service();
        if (service.status() != LocalService.Status.DRAFT) {
            outbox.append(new OutgoingEvent(
                    TOPIC, service.getId(), service.revision(), "org.spona.service.moved", State.of(service)));
        }
    }
}
