package org.spona.meetings.meeting;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.spona.meetings.meeting.Meeting.Status;
import org.spona.platform.files.AttachmentParent;
import org.spona.platform.findable.Findable;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Component;

/** Files of meetings and of the items of their agendas: who convenes attaches them, after the meeting too. */
@Component
class MeetingAttachments implements AttachmentParent {

    private final MeetingReading meetings;
    private final MeetingFindables findables;

    MeetingAttachments(MeetingReading meetings, MeetingFindables findables) {
        this.meetings = meetings;
        this.findables = findables;
    }

    @Override
    public String kind() {
        return Meeting.KIND;
    }

    @Override
    public String path() {
        return "/meetings/files/";
    }

    @Override
    public Described describe(UUID id) {
        Meeting meeting = meetings.get(id);
        return new Described(
                meeting.thing(),
                meeting.isConvenedBy(Readers.get()) && meeting.status() != Status.CANCELLED,
                meeting.content().agenda().stream()
                        .map(item -> new Part(Objects.requireNonNull(item.id()), item.title()))
                        .toList());
    }

    @Override
    public Optional<Findable> findable(UUID id) {
        return meetings.find(id).map(findables::of);
    }
}
