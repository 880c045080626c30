package org.spona.members.body;

import java.util.ArrayList;
import java.util.List;
import org.spona.platform.directory.BodyRule;
import org.spona.platform.directory.SeatRole;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;

/** What a body has to have before it begins to work. */
final class FoundingPolicy {

    private FoundingPolicy() {}

    /**
     * Refuses what is not complete.
     *
     * @throws InvalidInput naming the fields to mend
     */
    static void check(Body body) {
        List<FieldError> mistakes = new ArrayList<>();
        BodyContent content = body.content();
        List<SeatContent> seats = body.seats().stream().map(Seat::content).toList();
        long voting = seats.stream().filter(SeatContent::voting).count();
        BodyRule rule = content.rule();
        if (content.name().isEmpty()) {
            mistakes.add(new FieldError("content.name", "body.name.missing"));
        }
        if (voting == 0) {
            mistakes.add(new FieldError("seats", "body.seats.none"));
        }
        if (rule.threshold() == BodyRule.Threshold.FIXED
                && (rule.fixedQuorum() == null || rule.fixedQuorum() > voting)) {
            mistakes.add(new FieldError("content.rule.fixedQuorum", "body.rule.fixedQuorum.wrong"));
        }
        if (rule.chairRequired() && seats.stream().noneMatch(seat -> seat.role() == SeatRole.CHAIR)) {
            mistakes.add(new FieldError("content.rule.chairRequired", "body.rule.chairRequired.none"));
        }
        if (!mistakes.isEmpty()) {
            throw new InvalidInput(mistakes);
        }
    }
}
