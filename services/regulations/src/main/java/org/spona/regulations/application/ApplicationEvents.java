package org.spona.regulations.application;

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

/** What other services are told of how far organisations are: left in the outbox, in the transaction in which it happened. */
@Configuration(proxyBeanMethods = false)
public class ApplicationEvents {

    /** Compacted, so that a copy can be made from its start. */
    public static final String TOPIC = "spona.applications";

    private final Outbox outbox;

    ApplicationEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** How far an organisation is with an obligation, and nothing of its notes and evidence. */
    record State(
            UUID id,
            @JsonUnwrapped Ownership ownership,
            UUID obligationId,
            ApplicationStatus status,
            Instant changedAt) {

        static State of(Application application) {
            return new State(
                    application.getId(),
                    application.ownership(),
                    application.obligationId(),
                    application.evidence().status(),
                    application.changedAt());
        }
    }

    @Bean
    static OwnedTopics topicsOfApplications() {
        return OwnedTopics.compacted(TOPIC);
    }

    @EventListener
    void on(Application.Said said) {
        Application application = said.application();
        outbox.append(new OutgoingEvent(
                TOPIC,
                application.getId(),
                application.changes().size(),
                "org.spona.application.said",
                State.of(application)));
    }
}
