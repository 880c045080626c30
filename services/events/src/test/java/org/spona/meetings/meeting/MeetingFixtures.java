package org.spona.meetings.meeting;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.meeting.Meeting.Status;
import org.spona.platform.aggregate.Aggregate;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.PlainReaders;
import org.springframework.test.util.ReflectionTestUtils;

/** Meetings as plain objects, convened in one network in January 2027 for the end of March. */
public final class MeetingFixtures {

    public static final UUID NETWORK = UUID.randomUUID();
    public static final UUID ASSOCIATION = UUID.randomUUID();
    public static final Reader COORDINATOR = PlainReaders.as(Role.COORDINATOR, ASSOCIATION, NETWORK);
    public static final Instant BEFORE = Instant.parse("2027-01-11T09:00:00Z");

    /** The meeting's start, by the clocks of Podgorica after they are put forward. */
    public static final Instant START = Instant.parse("2027-03-29T08:00:00Z");

    private MeetingFixtures() {}

    /** A meeting that has come so far. */
    public static Meeting meeting(Status status) {
        Meeting meeting = draft(content("2027-03-29T10:00", "2027-03-29T12:00"));
        if (status != Status.DRAFT) {
            meeting.send(COORDINATOR, BEFORE);
        }
        if (status == Status.RUNNING || status == Status.HELD) {
            meeting.open(COORDINATOR, 3, START.minusSeconds(600));
        }
        if (status == Status.HELD) {
            meeting.close(COORDINATOR, START.plusSeconds(3600));
        }
        return status == Status.CANCELLED ? cancelled(meeting) : meeting;
    }

    /** A meeting of a series, which was sent. */
    public static Meeting occurrence(Occurrence of, MeetingTime time) {
        Meeting meeting = draft(content("Mobilni timovi", time, "Opština Bar"));
        meeting.becomes(of, 0, COORDINATOR, BEFORE);
        meeting.send(COORDINATOR, BEFORE);
        return meeting;
    }

    /** The one who convenes. */
    public static Reader coordinator() {
        return COORDINATOR;
    }

    /** A meeting that was sent, and moved by an hour since. */
    public static Meeting moved(Meeting sent) {
        sent.revise(COORDINATOR, confirmed(content("2027-03-29T11:00", "2027-03-29T12:00")), BEFORE);
        return sent;
    }

    /** A meeting that was sent, and called otherwise since. */
    public static Meeting retitled(Meeting sent, String title) {
        sent.revise(COORDINATOR, input(titled(sent.content(), title)), BEFORE);
        return sent;
    }

    /** A meeting that was sent, and is cancelled now. */
    public static Meeting cancelled(Meeting sent) {
        sent.cancel(COORDINATOR, new Cancellation("Sala je poplavljena"), BEFORE);
        return sent;
    }

    /** What an aggregate will have told once it is saved. */
    public static List<Object> eventsOf(Aggregate<?> aggregate) {
        Collection<?> events = ReflectionTestUtils.invokeMethod(aggregate, "domainEvents");
        return List.copyOf(Objects.requireNonNull(events));
    }

    /** The draft of a meeting that says this. */
    public static Meeting draft(MeetingContent content) {
        return new Meeting(UUID.randomUUID(), COORDINATOR, input(content), BEFORE);
    }

    static MeetingInput input(MeetingContent content) {
        return new MeetingInput(
                content, OnlineAccess.NONE, Visibility.NETWORK, ASSOCIATION, NETWORK, List.of(), null, false);
    }

    /** The same, and answers may lapse. */
    static MeetingInput confirmed(MeetingContent content) {
        return new MeetingInput(
                content, OnlineAccess.NONE, Visibility.NETWORK, ASSOCIATION, NETWORK, List.of(), null, true);
    }

    static MeetingContent content(String startsAt, String endsAt) {
        return content("Mobilni timovi", time(startsAt, endsAt), "Opština Bar");
    }

    static MeetingContent content(String title, MeetingTime time, String place) {
        return content(
                title,
                "Dogovor o mobilnim timovima",
                time,
                place,
                List.of(new AgendaItem(null, "Iskustva opština", "Bar", 40)));
    }

    /** In the Latin script of Montenegro. */
    public static MeetingContent content(
            String title, String purpose, MeetingTime time, String place, List<AgendaItem> agenda) {
        return new MeetingContent(
                title, purpose, "cnr-Latn", time, place, MeetingKind.ORDINARY, List.of(), MeetingDay.CERTAIN, agenda);
    }

    static MeetingContent titled(MeetingContent content, String title) {
        return content(title, content.time(), content.place());
    }

    static MeetingContent placed(MeetingContent content, String place) {
        return content(content.title(), content.time(), place);
    }

    /** By the clocks of Podgorica. */
    public static MeetingTime time(@Nullable String startsAt, @Nullable String endsAt) {
        return MeetingTime.of(
                startsAt == null ? null : LocalDateTime.parse(startsAt),
                endsAt == null ? null : LocalDateTime.parse(endsAt),
                "Europe/Podgorica");
    }
}
