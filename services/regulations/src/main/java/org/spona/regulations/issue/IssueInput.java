package org.spona.regulations.issue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.WrittenLanguages;
import org.spona.regulations.question.Basis;

/**
 * What an officer sends of an issue, by form or as JSON.
 *
 * @param visibility how far it shall be shared; {@code NETWORK} when missing. The staff of the network read it in any case
 * @param organisationId for whom it is reported; the writer's workplace when missing
 * @param networkId to whose staff; the writer's workplace when missing
 * @param version the version that the writer has seen; when given, a newer one is not written over
 */
public record IssueInput(
        @Valid @JsonUnwrapped IssueContent content,
        Visibility visibility,
        @Nullable UUID organisationId,
        @Nullable UUID networkId,
        @Nullable Long version) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public IssueInput {
        content = content == null ? IssueContent.at(Basis.blank(), WrittenLanguages.ALL.getFirst()) : content;
        visibility = visibility == null ? Visibility.NETWORK : visibility;
    }

    /** The input that would save an issue as it is. */
    static IssueInput of(Issue issue) {
        return new IssueInput(
                issue.content(),
                issue.ownership().visibility(),
                issue.ownership().organisationId(),
                issue.ownership().networkId(),
                issue.version());
    }

    Optional<Long> seenVersion() {
        return Optional.ofNullable(version);
    }
}
