package org.spona.regulations.issue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.text.WrittenLanguages;

/**
 * What staff send of a group of issues, by form or as JSON.
 *
 * @param issues what is in it, at most {@value #MOST}
 * @param organisationId for whom; the writer's workplace when missing
 * @param networkId in which network; the writer's workplace when missing
 * @param version the version that the writer has seen; when given, a newer one is not written over
 */
public record IssueGroupInput(
        @Valid @JsonUnwrapped IssueGroupContent content,

        @NotEmpty(message = "{issue-group.missing.issues}") @Size(max = MOST, message = "{issue-group.many}") List<UUID> issues,

        @Nullable UUID organisationId,
        @Nullable UUID networkId,
        @Nullable Long version) {

    /** So many issues are in a group at most. */
    public static final int MOST = 200;

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public IssueGroupInput {
        content = content == null ? new IssueGroupContent("", "", WrittenLanguages.ALL.getFirst()) : content;
        issues = issues == null
                ? List.of()
                : issues.stream().filter(Objects::nonNull).distinct().toList();
    }

    Optional<Long> seenVersion() {
        return Optional.ofNullable(version);
    }
}
