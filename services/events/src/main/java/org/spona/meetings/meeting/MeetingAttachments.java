package org.spona.meetings.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.meeting.Meeting.Status;
import org.spona.platform.files.AttachmentParent;
import org.spona.platform.findable.Findable;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Component;

/** Files of meetings and of the items of their agendas: who convenes attaches them, after the meeting too. */
@Component
class MeetingAttachments implements AttachmentParent {

    private final MeetingReading meetings;
    private final MaterialDays materials;
    private final MeetingFindables findables;

    MeetingAttachments(MeetingReading meetings, MaterialDays materials, MeetingFindables findables) {
        this.meetings = meetings;
        this.materials = materials;
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
        LocalDate usual = materials.find(meeting);
        return new Described(
                meeting.thing(),
                meeting.isConvenedBy(Readers.get()) && meeting.status() != Status.CANCELLED,
                meeting.content().agenda().stream()
                        .map(item -> new Part(
                                Objects.requireNonNull(item.id()),
                                item.number() + ". " + item.title(),
                                dueOf(item, usual, meeting)))
                        .toList());
    }

    private static @Nullable Instant dueOf(AgendaItem item, @Nullable LocalDate usual, Meeting meeting) {
        LocalDate by = item.materialsBy() == null ? usual : item.materialsBy();
        return by == null
                ? null
                : by.plusDays(1)
                        .atStartOfDay(ZoneId.of(meeting.content().time().zone()))
                        .toInstant();
    }

    /** Files of internal items, and of those that are on the agenda no more, are read by those who are invited and who convene alone. */
    @Override
    public boolean isFindable(UUID id, @Nullable UUID part) {
        return part == null
                || meetings.find(id)
                        .filter(meeting -> meeting.openContent().itemIds().contains(part))
                        .isPresent();
    }

    @Override
    public Optional<Findable> findable(UUID id) {
        return meetings.find(id).map(findables::of);
    }
}
