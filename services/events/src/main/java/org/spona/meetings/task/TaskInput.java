package org.spona.meetings.task;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Membership;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;

/**
 * What is asked of whom, as it is sent.
 *
 * @param visibility {@code PRIVATE} for those who are asked only; at most {@code REGION}
 * @param organisationId who asks; whoever convenes the meeting, else the reader's workplace as a coordinator, when missing
 * @param networkId in which network; as the organisation
 * @param meetingId the meeting at which it is given; not changed afterwards, and neither are the next two
 * @param parties who is asked; those who are missing are asked no more
 * @param version the version that she has seen; when given, a newer one is not written over
 */
public record TaskInput(
        @Valid @JsonUnwrapped TaskContent content,
        Visibility visibility,
        @Nullable UUID organisationId,
        @Nullable UUID networkId,
        @Nullable UUID meetingId,
        @Nullable UUID itemId,
        @Nullable UUID decisionId,
        @Size(max = TaskParties.MOST_PARTIES) List<@Valid Party> parties,
        @Nullable Long version) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public TaskInput {
        content = content == null ? new TaskContent(null, null, null, null, null) : content;
        visibility = visibility == null ? Visibility.PRIVATE : visibility;
        parties = parties == null ? List.of() : List.copyOf(parties);
    }

    /**
     * Refuses what is shared too far: who has not done something is told to no public.
     *
     * @throws InvalidInput at the field {@code visibility}
     */
    void requireShareable() {
        if (visibility.widerThan(Visibility.REGION)) {
            throw new InvalidInput("visibility", "task.visibility.public");
        }
    }

    /** The same asked by an organisation in a network. */
    TaskInput by(Ownership owner) {
        return new TaskInput(
                content,
                visibility,
                owner.organisationId(),
                owner.networkId(),
                meetingId,
                itemId,
                decisionId,
                parties,
                version);
    }

    /**
     * Who asks: as given, else her workplace as a coordinator.
     *
     * @throws Refusal {@code task-not-yours} when she has none
     */
    Ownership ownership(Reader coordinator) {
        if (organisationId != null && networkId != null) {
            return new Ownership(organisationId, networkId, visibility);
        }
        Membership workplace =
                coordinator.workplaceAs(Role::coordinates).orElseThrow(() -> new Refusal(TaskError.NOT_YOURS));
        return new Ownership(workplace.organisationId(), workplace.networkId(), visibility);
    }

    Optional<Long> seenVersion() {
        return Optional.ofNullable(version);
    }
}
