package org.spona.meetings.meeting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.spona.meetings.meeting.Meeting.Status;
import org.spona.platform.directory.Directory;
import org.spona.platform.findable.Thing;
import org.spona.platform.history.HistorySource;
import org.spona.platform.history.RecordedState;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The history of meetings: when, where and what about, and where they stood. How one takes part from afar and who is invited is not for
 * every reader and not in it. Those who are invited now read every version since the meeting was sent, by a policy of the table.
 */
@Component
public class MeetingHistory implements HistorySource {

    /** What is kept of a meeting. */
    private record Fields(Status status, @JsonUnwrapped MeetingContent content) {}

    private final MeetingReading meetings;
    private final Directory directory;
    private final MessageSource messages;

    MeetingHistory(MeetingReading meetings, Directory directory, MessageSource messages) {
        this.meetings = meetings;
        this.directory = directory;
        this.messages = messages;
    }

    static RecordedState stateOf(Meeting meeting) {
        return RecordedState.of(
                meeting.thing(),
                meeting.ownership(),
                meeting.status() != Status.DRAFT,
                new Fields(meeting.status(), meeting.openContent()));
    }

    @Override
    public String kind() {
        return Meeting.KIND;
    }

    @Override
    public Thing get(UUID id) {
        return meetings.get(id).thing();
    }

    @Override
    public Optional<String> words(String field, String value, Locale locale) {
        return switch (field) {
            case "organisationId" ->
                directory.findOrganisation(UUID.fromString(value)).map(one -> one.name(locale));
            case "uncertain" -> "true".equals(value) ? Optional.empty() : Optional.of("");
            // they follow from the local time, which is what was agreed on
            case "starts", "ends" -> Optional.of("");
            // by which an item of the agenda is known, whatever it is called
            case "id", "seatId", "meetingId", "itemId" -> Optional.of("");
            // they follow from where it stands, and are never told of what is internal
            case "number", "sub", "internal" -> Optional.of("");
            case "kind" -> Optional.of(messages.getMessage("item.kind." + value, null, locale));
            default -> Optional.empty();
        };
    }
}
