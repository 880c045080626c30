package org.spona.meetings.minutes;

import java.util.List;
import org.spona.meetings.seat.MeetingBody;
import org.spona.platform.directory.BodyRule;

/**
 * How minutes become final, by the rules of those who meet: of several bodies each has to have its time, and its say.
 *
 * @param days for how long they are put before those who are invited
 * @param bySilence whether they are approved when nobody has a remark by then
 */
record ApprovalRule(int days, boolean bySilence) {

    /** That of the bodies of a meeting; of a network, which has no rule, the usual one. */
    static ApprovalRule of(List<MeetingBody> bodies) {
        List<BodyRule> rules = bodies.isEmpty()
                ? List.of(BodyRule.USUAL)
                : bodies.stream().map(MeetingBody::rule).toList();
        return new ApprovalRule(
                rules.stream()
                        .mapToInt(rule -> Math.max(1, rule.remarkDays()))
                        .max()
                        .orElseThrow(),
                rules.stream().allMatch(rule -> rule.approval() == BodyRule.Approval.BY_DEADLINE));
    }
}
