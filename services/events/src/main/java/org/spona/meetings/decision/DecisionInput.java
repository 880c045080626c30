package org.spona.meetings.decision;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.meeting.AgendaItem;
import org.spona.meetings.meeting.MeetingInput;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.tenancy.Visibility;

/**
 * What is decided, by form or as JSON.
 *
 * @param visibility {@code PRIVATE} for the organisation whose it is and those who are invited to the meeting
 * @param itemId the item of an agenda at which it is decided; asked for once
 * @param bodyIds the bodies that decide, of those that meet; all of them when missing. Asked for once
 * @param version the version that was seen; a newer one is not written over
 */
public record DecisionInput(
        @NotNull @Valid @JsonUnwrapped DecisionContent content,
        Visibility visibility,
        @Nullable UUID itemId,
        @Size(max = MeetingInput.MOST_BODIES) List<UUID> bodyIds,
        @Nullable Long version) {

    /** What is missing is not shared. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public DecisionInput {
        content = content == null ? DecisionContent.NONE : content;
        visibility = visibility == null ? Visibility.PRIVATE : visibility;
        bodyIds = bodyIds == null
                ? List.of()
                : bodyIds.stream().filter(Objects::nonNull).distinct().toList();
    }

    /** The input that would save a decision as it is. */
    public static DecisionInput of(Decision decision) {
        return new DecisionInput(
                decision.content(),
                decision.ownership().visibility(),
                decision.itemId().orElse(null),
                decision.bodies(),
                decision.version());
    }

    /** Where writing begins: what is on the agenda. */
    static DecisionInput blank(AgendaItem item, String language) {
        return new DecisionInput(
                new DecisionContent(DecisionKind.CONCLUSION, item.title(), "", language, null),
                Visibility.PRIVATE,
                item.id(),
                List.of(),
                null);
    }

    /**
     * The bodies that decide.
     *
     * @param meet those that meet
     * @throws InvalidInput for one that does not
     */
    List<UUID> deciding(List<UUID> meet) {
        if (!meet.containsAll(bodyIds)) {
            throw new InvalidInput("bodyIds", "decision.bodies.unknown");
        }
        return bodyIds.isEmpty() ? meet : bodyIds;
    }
}
