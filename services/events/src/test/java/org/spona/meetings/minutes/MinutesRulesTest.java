package org.spona.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.spona.meetings.seat.MeetingBody;
import org.spona.platform.directory.BodyRule;
import org.spona.platform.directory.BodyRule.Approval;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;

class MinutesRulesTest {

    private static final Instant NOW = Instant.parse("2027-03-29T10:00:00Z");
    private static final Duration FIVE_DAYS = Duration.ofDays(5);
    private static final MinutesContent SAID = new MinutesContent(List.of(), List.of(), List.of(), List.of());

    private final Minutes minutes = new Minutes(UUID.randomUUID());

    @Test
    void areApprovedBySilenceOnceTheirTimeIsOver() {
        minutes.circulate(FIVE_DAYS, true, NOW);

        refused(() -> minutes.approveBySilence(SAID, NOW.plus(FIVE_DAYS).minusSeconds(1)), MinutesError.WRONG_STATUS);
        minutes.approveBySilence(SAID, NOW.plus(FIVE_DAYS));

        assertThat(minutes.status()).isEqualTo(Minutes.Status.APPROVED);
        assertThat(minutes.approvedBySilence()).isTrue();
        assertThat(minutes.content()).contains(SAID);
    }

    @Test
    void areNotApprovedBySilenceWhereItIsNoConsent() {
        minutes.circulate(FIVE_DAYS, false, NOW);

        refused(() -> minutes.approveBySilence(SAID, NOW.plus(FIVE_DAYS)), MinutesError.WRONG_STATUS);
        minutes.approve(SAID, NOW);
        assertThat(minutes.approvedBySilence()).isFalse();
    }

    @Test
    void goOneStepAfterTheOther() {
        refused(() -> minutes.approve(SAID, NOW), MinutesError.WRONG_STATUS);
        minutes.circulate(FIVE_DAYS, true, NOW);
        refused(() -> minutes.circulate(FIVE_DAYS, true, NOW), MinutesError.WRONG_STATUS);
        minutes.approve(SAID, NOW);
        refused(() -> minutes.approve(SAID, NOW), MinutesError.WRONG_STATUS);
    }

    @Test
    void takeARemarkAfterwardsAsAnAnnex() {
        minutes.circulate(FIVE_DAYS, true, NOW);
        Remark before = remark();
        minutes.approve(SAID, NOW);
        Remark after = remark();

        assertThat(before.annex()).isFalse();
        before.answer(new RemarkAnswer(Remark.Status.REFUSED, "Nije rečeno na sastanku"));
        assertThat(before.status()).isEqualTo(Remark.Status.REFUSED);
        assertThat(after.annex()).isTrue();
        refused(() -> after.answer(new RemarkAnswer(Remark.Status.TAKEN, "")), MinutesError.APPROVED);
    }

    @Test
    void refuseARemarkWithAReasonOnly() {
        minutes.circulate(FIVE_DAYS, true, NOW);

        assertThatThrownBy(() -> remark().answer(new RemarkAnswer(Remark.Status.REFUSED, " ")))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> remark().answer(new RemarkAnswer(Remark.Status.OPEN, "")))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void areBeforeSeveralBodiesForTheLongestOfTheirTimes() {
        assertThat(ApprovalRule.of(List.of())).isEqualTo(new ApprovalRule(5, true));
        assertThat(ApprovalRule.of(List.of(body(3, Approval.BY_DEADLINE), body(8, Approval.BY_DEADLINE))))
                .isEqualTo(new ApprovalRule(8, true));
        assertThat(ApprovalRule.of(List.of(body(3, Approval.BY_DEADLINE), body(8, Approval.NEXT_MEETING))))
                .isEqualTo(new ApprovalRule(8, false));
    }

    private static MeetingBody body(int days, Approval approval) {
        BodyRule usual = BodyRule.USUAL;
        return new MeetingBody(
                UUID.randomUUID(),
                "Tim",
                new BodyRule(
                        usual.base(),
                        usual.threshold(),
                        null,
                        false,
                        usual.majorityBase(),
                        usual.majority(),
                        0,
                        false,
                        approval,
                        days));
    }

    private Remark remark() {
        return new Remark(minutes, UUID.randomUUID(), null, new RemarkInput(null, "Nismo bili protiv."), NOW);
    }

    private static void refused(ThrowingCallable work, ErrorCode error) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.error()).isEqualTo(error));
    }
}
