package org.spona.regulations.issue.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Ownership;
import org.spona.regulations.issue.Issue;
import org.spona.regulations.issue.IssueConcern;
import org.spona.regulations.issue.IssueContent;

/**
 * An issue as JSON.
 *
 * @param concerns by how many organisations it is said to be theirs too, as far as the reader may know
 * @param own whether hers says so
 * @param note what hers says of it; empty when it says nothing
 * @param answerId what the association has answered; null until then
 * @param positionId the joint position in which it is raised; null until then
 * @param version to be sent back with a change, so that nobody's work is written over unseen
 */
record IssueResource(
        UUID id,
        Issue.Status status,
        @JsonUnwrapped Ownership ownership,
        @JsonUnwrapped IssueContent content,
        int concerns,
        boolean own,
        String note,
        Instant reportedAt,
        @Nullable UUID answerId,
        @Nullable UUID positionId,
        Instant updatedAt,
        long version) {

    static IssueResource of(Issue issue, int concerns, Optional<IssueConcern> own) {
        return new IssueResource(
                issue.getId(),
                issue.status(),
                issue.ownership(),
                issue.content(),
                concerns,
                own.isPresent(),
                own.map(IssueConcern::note).orElse(""),
                issue.reportedAt(),
                issue.answerId().orElse(null),
                issue.positionId().orElse(null),
                issue.updatedAt(),
                issue.version());
    }
}
