package org.spona.cooperation.project;

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

/** What other services are told of projects once they are shown: left in the outbox, in the transaction in which it happened. */
@Configuration(proxyBeanMethods = false)
public class ProjectEvents {

    /** Compacted, so that a copy can be made from its start. */
    public static final String TOPIC = "spona.projects";

    private final Outbox outbox;

    ProjectEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * A project as it is shown.
     *
     * @param content what it says; its parties read it whatever its visibility
     */
    record State(
            UUID id,
            @JsonUnwrapped Ownership ownership,
            Project.Status status,
            @JsonUnwrapped ProjectContent content,
            @Nullable Instant shownAt,
            Instant updatedAt) {

        static State of(Project project) {
            return new State(
                    project.getId(),
                    project.ownership(),
                    project.status(),
                    project.content(),
                    project.shownAt().orElse(null),
                    project.updatedAt());
        }
    }

    @Bean
    static OwnedTopics topicsOfProjects() {
        return OwnedTopics.compacted(TOPIC);
    }

    @EventListener
    void on(Project.Changed event) {
        Project project = event.project();
        if (project.status() != Project.Status.DRAFT) {
            outbox.append(new OutgoingEvent(
                    TOPIC, project.getId(), project.revision(), "org.spona.project.moved", State.of(project)));
        }
    }
}
