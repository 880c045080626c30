package org.spona.cooperation.protocol;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.events.Outbox;
import org.spona.platform.events.OutgoingEvent;
import org.spona.platform.events.OwnedTopics;
import org.spona.platform.tenancy.Ownership;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** What other services are told of protocols: left in the outbox, in the transaction in which it happened. */
@Configuration(proxyBeanMethods = false)
public class ProtocolEvents {

    /** Compacted, so that a copy can be made from its start. */
    public static final String TOPIC = "spona.protocols";

    private final Outbox outbox;

    ProtocolEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * How a protocol stands, and nothing of what it says before it is in force.
     *
     * @param title empty until it is in force
     * @param parties the organisations of the network that are parties, but for the owner and those that have left
     * @param watchingBodyId the working body that watches over it, and reads it as its parties do; likewise watchingOrganisationId
     * @param reviewDue whether somebody should look at it again
     */
    record State(
            UUID id,
            @JsonUnwrapped Ownership ownership,
            ProtocolStatus status,
            ProtocolSubject subject,
            ProtocolKind kind,
            String title,
            String language,
            int edition,
            @Nullable UUID predecessorId,
            @Nullable UUID originId,
            Set<UUID> parties,
            @Nullable UUID watchingBodyId,
            @Nullable UUID watchingOrganisationId,
            @Nullable LocalDate inForceOn,
            @Nullable LocalDate endsOn,
            @Nullable LocalDate overOn,
            @Nullable LocalDate reviewOn,
            boolean reviewDue,
            Instant updatedAt) {

        static State of(Protocol protocol) {
            ProtocolContent content = protocol.content();
            boolean told = !protocol.status().isBeforeForce();
            return new State(
                    protocol.getId(),
                    protocol.sharedOwnership(),
                    protocol.status(),
                    content.subject(),
                    content.kind(),
                    told ? content.title() : "",
                    content.language(),
                    protocol.edition(),
                    protocol.predecessorId().orElse(null),
                    protocol.originId().orElse(null),
                    protocol.parties(),
                    content.watchingBodyId(),
                    content.watchingOrganisationId(),
                    protocol.inForceOn().orElse(null),
                    content.endsOn(),
                    protocol.overOn().orElse(null),
                    protocol.reviewOn().orElse(null),
                    protocol.term().isReviewTold(),
                    protocol.updatedAt());
        }
    }

    @Bean
    static OwnedTopics topicsOfProtocols() {
        return OwnedTopics.compacted(TOPIC);
    }

    @EventListener
    void on(Protocol.Event event) {
        Protocol protocol = event.protocol();
        if (protocol.status() == ProtocolStatus.DRAFT) {
            return;
        }
        outbox.append(new OutgoingEvent(
                TOPIC, protocol.getId(), protocol.revision(), "org.spona.protocol.moved", State.of(protocol)));
    }
}
