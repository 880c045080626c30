package org.spona.meetings.excerpt;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.decision.Decision;
import org.spona.meetings.decision.DecisionReading;
import org.spona.meetings.decision.VoteView;
import org.spona.meetings.excerpt.ExcerptContent.Signer;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.meetings.meeting.MeetingRun;
import org.spona.meetings.minutes.MinutesContent;
import org.spona.meetings.minutes.MinutesReading;
import org.spona.meetings.minutes.MinutesView;
import org.spona.meetings.seat.MeetingBody;
import org.spona.meetings.seat.Seats;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Visibility;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes excerpts out of minutes, for those who may read these. */
@Service
@Transactional(readOnly = true)
public class Excerpts {

    private final DecisionReading decisions;
    private final MeetingReading meetings;
    private final MinutesReading minutes;
    private final Seats seats;
    private final Directory directory;

    Excerpts(
            DecisionReading decisions,
            MeetingReading meetings,
            MinutesReading minutes,
            Seats seats,
            Directory directory) {
        this.decisions = decisions;
        this.meetings = meetings;
        this.minutes = minutes;
        this.seats = seats;
        this.directory = directory;
    }

    /** Whether the reader may take an excerpt with a decision: its meeting is over, and its minutes are before her. */
    public boolean isThereOf(Decision decision) {
        return decision.meetingId().flatMap(minutes::findStatus).isPresent();
    }

    /**
     * The excerpt with one decision.
     *
     * @throws Refusal {@code not-found} when the reader may not read the decision, or the minutes
     */
    public ExcerptContent ofDecision(UUID decisionId) {
        Decision decision = decisions.get(decisionId);
        boolean named = decision.ownership().visibility() == Visibility.PUBLIC;
        return of(
                decision.meetingId().orElseThrow(Refusal::notFound),
                decision.itemId().orElseThrow(Refusal::notFound),
                item -> withVote(item, named, decisionId));
    }

    /**
     * The excerpt with all that came of one item.
     *
     * @throws Refusal {@code not-found} when the reader may not read the minutes
     */
    public ExcerptContent ofItem(UUID itemId) {
        Meeting meeting = meetings.getByItem(itemId);
        boolean named = meeting.ownership().visibility() == Visibility.PUBLIC;
        return of(meeting.getId(), itemId, item -> withVote(item, named, null));
    }

    private ExcerptContent of(UUID meetingId, UUID itemId, UnaryOperator<MinutesContent.Item> part) {
        MinutesView view = minutes.get(meetingId);
        Meeting meeting = view.meeting();
        MinutesContent content = view.content();
        MinutesContent.Item item = content.items().stream()
                .filter(one -> one.id().equals(itemId))
                .findFirst()
                .map(part)
                .orElseThrow(Refusal::notFound);
        Optional<Organisation> owner =
                directory.findOrganisation(meeting.ownership().organisationId());
        return new ExcerptContent(
                owner.map(Organisation::nameLatin).orElse(""),
                owner.map(Organisation::nameCyrillic).orElse(""),
                seats.bodies(meetingId).stream().map(MeetingBody::name).toList(),
                meeting.content().title(),
                meeting.content().language(),
                meeting.run().map(MeetingRun::name).orElse(""),
                Optional.ofNullable(meeting.content().time().startsAt())
                        .map(LocalDateTime::toLocalDate)
                        .orElse(null),
                view.status(),
                content.quorum(),
                item,
                signers(content.seats()));
    }

    /**
     * An item with the decisions and the vote that belong into the excerpt.
     *
     * @param named whether how each seat voted is for everybody
     * @param decision the only decision that belongs there; null for all
     */
    private static MinutesContent.Item withVote(MinutesContent.Item item, boolean named, @Nullable UUID decision) {
        VoteView vote = item.vote();
        return new MinutesContent.Item(
                item.id(),
                item.number(),
                item.title(),
                item.internal(),
                decision == null ? item.text() : "",
                item.outcome(),
                item.forwardedTo(),
                vote == null || named ? vote : vote.withoutSeats(),
                item.decisions().stream()
                        .filter(one -> decision == null || decision.equals(one.id()))
                        .toList());
    }

    private static List<Signer> signers(List<MinutesContent.Seat> seats) {
        return seats.stream()
                .filter(seat -> seat.role().keeps())
                .map(seat -> new Signer(seat.role(), seat.institution()))
                .toList();
    }
}
