package org.spona.cooperation.pathway;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.events.Outbox;
import org.spona.platform.events.OutgoingEvent;
import org.spona.platform.events.OwnedTopics;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Visibility;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** What other services are told of pathways: left in the outbox, in the transaction in which it happened. A version that was agreed can be given back, so drafts are told too, without what they say. */
@Configuration(proxyBeanMethods = false)
public class PathwayEvents {

    /** Compacted, so that a copy can be made from its start. */
    public static final String TOPIC = "spona.pathways";

    private final Outbox outbox;

    PathwayEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * A version of a pathway.
     *
     * @param seriesId what all versions of it have in common
     * @param content what it says; null while it is a draft
     * @param agreedBy the protocol or the decision, in words; empty until then
     */
    record State(
            UUID id,
            @JsonUnwrapped Ownership ownership,
            Pathway.Status status,
            UUID seriesId,
            int number,
            @Nullable UUID replacesId,
            @JsonUnwrapped @Nullable PathwayContent content,
            String agreedBy,
            @Nullable LocalDate inForceFrom,
            @Nullable LocalDate inForceUntil,
            Instant updatedAt) {

        static State of(Pathway pathway) {
            boolean draft = pathway.status() == Pathway.Status.DRAFT;
            return new State(
                    pathway.getId(),
                    draft ? pathway.ownership().sharedWith(Visibility.PRIVATE) : pathway.ownership(),
                    pathway.status(),
                    pathway.seriesId(),
                    pathway.number(),
                    pathway.replacesId().orElse(null),
                    draft ? null : pathway.content(),
                    pathway.agreedBy(),
                    pathway.inForceFrom().orElse(null),
                    pathway.inForceUntil().orElse(null),
                    pathway.updatedAt());
        }
    }

    @Bean
    static OwnedTopics topicsOfPathways() {
        return OwnedTopics.compacted(TOPIC);
    }

    @EventListener
    void on(Pathway.Changed event) {
        Pathway pathway = event.pathway();
        outbox.append(new OutgoingEvent(
                TOPIC, pathway.getId(), pathway.revision(), "org.spona.pathway.moved", State.of(pathway)));
    }
}
