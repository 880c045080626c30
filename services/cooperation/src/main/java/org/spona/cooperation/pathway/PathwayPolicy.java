package org.spona.cooperation.pathway;

import java.util.ArrayList;
import java.util.List;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;

/** What a pathway must have to be kept, and to be agreed. */
final class PathwayPolicy {

    private PathwayPolicy() {}

    /**
     * Refuses steps that lead to steps that are not there, or to themselves.
     *
     * @throws InvalidInput naming the fields to mend
     */
    static void check(PathwayContent content) {
        List<FieldError> wrong = new ArrayList<>();
        for (int at = 0; at < content.stages().size(); at++) {
            PathwayStage stage = content.stages().get(at);
            String field = "content.stages[" + at + "].next";
            int number = at + 1;
            if (stage.nextNumbers().contains(number)) {
                wrong.add(new FieldError(field, "pathway.next.itself"));
            } else if (stage.nextNumbers().stream()
                    .anyMatch(next -> next < 1 || next > content.stages().size())) {
                wrong.add(new FieldError(field, "pathway.next.missing"));
            }
        }
        refuse(wrong);
    }

    /**
     * Refuses what cannot be agreed: no steps, or one of which it is not said who does what and when it begins.
     *
     * @throws InvalidInput naming the fields to mend
     */
    static void requireReady(PathwayContent content) {
        List<FieldError> wrong = new ArrayList<>();
        if (content.stages().isEmpty()) {
            wrong.add(new FieldError("content.stages", "pathway.missing.stages"));
        }
        for (int at = 0; at < content.stages().size(); at++) {
            PathwayStage stage = content.stages().get(at);
            String field = "content.stages[" + at + "].";
            require(!stage.trigger().isEmpty(), field + "trigger", "pathway.missing.trigger", wrong);
            require(!stage.who().isEmpty(), field + "who", "pathway.missing.who", wrong);
            require(!stage.what().isEmpty(), field + "what", "pathway.missing.what", wrong);
        }
        refuse(wrong);
    }

    private static void require(boolean kept, String field, String message, List<FieldError> wrong) {
        if (!kept) {
            wrong.add(new FieldError(field, message));
        }
    }

    private static void refuse(List<FieldError> wrong) {
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }
}
