package org.spona.meetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.spona.meetings.meeting.MeetingFixtures.ASSOCIATION;
import static org.spona.meetings.meeting.MeetingFixtures.BEFORE;
import static org.spona.meetings.meeting.MeetingFixtures.COORDINATOR;
import static org.spona.meetings.meeting.MeetingFixtures.NETWORK;
import static org.spona.meetings.meeting.MeetingFixtures.content;
import static org.spona.meetings.meeting.MeetingFixtures.draft;
import static org.spona.meetings.meeting.MeetingFixtures.input;
import static org.spona.meetings.meeting.MeetingFixtures.time;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.meetings.meeting.Meeting.Status;
import org.spona.meetings.meeting.MeetingChange.Part;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Visibility;

/** A meeting before anybody knows its day, and what kind of meeting it is. */
class MeetingDayTest {

    private static final ToldDay MARCH = new ToldDay(LocalDate.of(2027, 3, 2), "Najava", "");
    private static final ToldDay APRIL = new ToldDay(LocalDate.of(2027, 4, 3), "Dopis", "");

    @Test
    void isUncertainOnceADayIsTold() {
        assertThat(new MeetingDay(false, List.of(APRIL, MARCH, APRIL)).uncertain())
                .isTrue();
        assertThat(new MeetingDay(false, List.of(APRIL, MARCH, APRIL)).days())
                .containsExactly(MARCH.day(), APRIL.day());
        assertThat(new MeetingDay(false, List.of(ToldDay.EMPTY)).uncertain()).isFalse();
        assertThat(new MeetingDay(true, List.of()).withFurtherRows(20).told()).hasSize(MeetingDay.MOST_DAYS);
    }

    @Test
    void isFixedOnceAndForAll() {
        Meeting sent = sent(MARCH);
        var fixed = new MeetingTimeInput(time("2027-04-03T10:00", "2027-04-03T12:00"));

        sent.fixDay(COORDINATOR, fixed, BEFORE);

        assertThat(sent.content().day()).isEqualTo(MeetingDay.CERTAIN);
        assertThat(sent.changeSince(0).parts()).containsExactly(Part.TIME);
        assertThat(sent.isAnswered(0)).isFalse();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> sent.fixDay(COORDINATOR, fixed, BEFORE));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> sent.revise(COORDINATOR, MeetingFixtures.confirmed(told(MARCH)), BEFORE));
    }

    @Test
    void letsAnswersCountWhileOnlySourcesChange() {
        Meeting sent = sent(MARCH);

        sent.revise(COORDINATOR, input(told(MARCH, APRIL)), BEFORE);

        assertThat(sent.sequence()).isEqualTo(1);
        assertThat(sent.changeSince(0).parts()).containsExactly(Part.TIME);
        assertThat(sent.isAnswered(0)).isTrue();
    }

    @Test
    void keepsAMeetingFromBeingOpenedUntilItIsKnown() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> sent(MARCH).open(COORDINATOR, 1, BEFORE))
                .satisfies(refusal -> assertThat(refusal.error()).isEqualTo(MeetingError.TOO_EARLY));
    }

    @Test
    void makesAnOrdinaryMeetingOfSeveralBodiesAJointOne() {
        List<UUID> two = List.of(UUID.randomUUID(), UUID.randomUUID());
        MeetingContent ordinary = content("2027-03-29T10:00", "2027-03-29T12:00");

        assertThat(of(two, ordinary).content().kind()).isEqualTo(MeetingKind.JOINT);
        assertThat(of(two.subList(0, 1), ordinary).content().kind()).isEqualTo(MeetingKind.ORDINARY);
        assertThat(of(two, ordinary.ofKind(MeetingKind.TRAINING)).content().kind())
                .isEqualTo(MeetingKind.TRAINING);
    }

    @Test
    void leavesOutRowsThatAFormLeavesEmpty() {
        MeetingContent typed = content("2027-03-29T10:00", "2027-03-29T12:00").withFurtherRows(3, 2);

        assertThat(typed.roles()).hasSize(3);
        assertThat(typed.day().told()).hasSize(2);
        assertThat(draft(typed).content().roles()).isEmpty();
        assertThat(draft(typed).content().day()).isEqualTo(MeetingDay.CERTAIN);
        assertThat(MeetingFixtures.meeting(Status.SENT).content().kind()).isEqualTo(MeetingKind.ORDINARY);
    }

    private static MeetingInput of(List<UUID> bodies, MeetingContent content) {
        return new MeetingInput(
                content, OnlineAccess.NONE, Visibility.NETWORK, ASSOCIATION, NETWORK, bodies, null, false);
    }

    private static Meeting sent(ToldDay... days) {
        Meeting meeting = draft(told(days));
        meeting.send(COORDINATOR, BEFORE);
        return meeting;
    }

    private static MeetingContent told(ToldDay... days) {
        MeetingContent ordinary = content("Mobilni timovi", MeetingTime.UNKNOWN, "Opština Bar");
        return new MeetingContent(
                ordinary.title(),
                ordinary.purpose(),
                ordinary.language(),
                ordinary.time(),
                ordinary.place(),
                MeetingKind.WEBINAR,
                List.of(),
                new MeetingDay(false, List.of(days)),
                List.of());
    }
}
