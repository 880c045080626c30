package org.spona.cooperation.project.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.project.Project;
import org.spona.cooperation.project.ProjectContent;
import org.spona.cooperation.project.ProjectOutput;
import org.spona.platform.tenancy.Ownership;

/**
 * A project as JSON.
 *
 * @param content its fields; an output has the address of its record only where the reader may read that
 * @param version to be sent back with a change, so that nobody's work is written over unseen
 */
record ProjectResource(
        UUID id,
        Project.Status status,
        @JsonUnwrapped Ownership ownership,
        @JsonUnwrapped ProjectContent content,
        @Nullable Instant shownAt,
        Instant updatedAt,
        long version) {

    static ProjectResource of(Project project, List<ProjectOutput> outputs) {
        ProjectContent content = project.content();
        return new ProjectResource(
                project.getId(),
                project.status(),
                project.ownership(),
                content.with(content.parties(), content.budget(), outputs),
                project.shownAt().orElse(null),
                project.updatedAt(),
                project.version());
    }
}
