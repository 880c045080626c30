package org.spona.regulations.issue.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.regulations.issue.Issue;
import org.spona.regulations.issue.IssueConcern;
import org.spona.regulations.issue.IssueGroup;
import org.spona.regulations.issue.IssueGroupContent;

/**
 * Issues that staff take together, as JSON.
 *
 * @param issues what is in it
 * @param organisations how many organisations report them or say that they are theirs too
 * @param version to be sent back with a change, so that nobody's work is written over unseen
 */
record IssueGroupResource(
        UUID id,
        Issue.Status status,
        UUID organisationId,
        UUID networkId,
        @JsonUnwrapped IssueGroupContent content,
        List<UUID> issues,
        long organisations,
        @Nullable UUID answerId,
        @Nullable UUID positionId,
        Instant updatedAt,
        long version) {

    static IssueGroupResource of(IssueGroup group, List<Issue> issues, List<IssueConcern> concerns) {
        Stream<UUID> reporters = issues.stream().map(issue -> issue.ownership().organisationId());
        return new IssueGroupResource(
                group.getId(),
                group.status(),
                group.ownership().organisationId(),
                group.ownership().networkId(),
                group.content(),
                issues.stream().map(Issue::getId).toList(),
                Stream.concat(reporters, concerns.stream().map(IssueConcern::organisationId))
                        .distinct()
                        .count(),
                group.answerId().orElse(null),
                group.positionId().orElse(null),
                group.updatedAt(),
                group.version());
    }
}
