package org.spona.meetings.decision.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.spona.meetings.attendance.AttendanceReading;
import org.spona.meetings.decision.VoteReading;
import org.spona.meetings.decision.VoteView;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingSection;
import org.spona.meetings.seat.Seats;
import org.spona.platform.tenancy.Readers;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** On a meeting's page: votes, and those that wait for the reader's seat. */
@Component
@Order(1)
class VoteSection implements MeetingSection {

    private final VoteReading votes;
    private final AttendanceReading attendance;
    private final Seats seats;

    VoteSection(VoteReading votes, AttendanceReading attendance, Seats seats) {
        this.votes = votes;
        this.attendance = attendance;
        this.seats = seats;
    }

    @Override
    public Place place() {
        return Place.BELOW_AGENDA;
    }

    @Override
    public Optional<String> show(Meeting meeting, Model model, Locale locale) {
        if (Readers.isVisitor() || meeting.run().isEmpty()) {
            return Optional.empty();
        }
        Map<UUID, VoteView> taken = votes.of(meeting.getId(), attendance.of(meeting));
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        model.addAttribute("votes", taken);
        model.addAttribute(
                "ownSeat",
                seats.findOf(meeting.getId(), Readers.get().personId())
                        .filter(_ -> meeting.status() == Meeting.Status.RUNNING)
                        .orElse(null));
        return Optional.of("decision/votes");
    }
}
