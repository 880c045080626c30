package org.spona.regulations.position;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;

/** What a joint position must have before organisations are asked to sign it, and until when they sign. */
final class PositionPolicy {

    private PositionPolicy() {}

    /**
     * Refuses what is not ready, with everything that is to be mended at once.
     *
     * @throws InvalidInput naming the fields to mend
     */
    static void check(PositionContent content, LocalDate today) {
        List<FieldError> wrong = new ArrayList<>();
        require(!content.points().isEmpty(), "content.points", "position.missing.points", wrong);
        for (int at = 0; at < content.points().size(); at++) {
            require(
                    !content.points().get(at).text().isEmpty(),
                    "content.points[" + at + "].text",
                    "position.missing.point",
                    wrong);
        }
        require(!content.signatories().isEmpty(), "content.signatories", "position.missing.signatories", wrong);
        require(content.addresseeId() != null, "content.addresseeId", "position.missing.addresseeId", wrong);
        LocalDate signBy = content.signBy();
        require(signBy != null, "content.signBy", "position.missing.signBy", wrong);
        require(signBy == null || !signBy.isBefore(today), "content.signBy", "position.signBy.past", wrong);
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }

    /**
     * Refuses a signature after the last day for it.
     *
     * @throws Refusal {@code position-signing-over}
     */
    static void requireSignable(PositionContent content, LocalDate today) {
        LocalDate signBy = content.signBy();
        if (signBy != null && signBy.isBefore(today)) {
            throw new Refusal(PositionError.TOO_LATE);
        }
    }

    private static void require(boolean kept, String field, String message, List<FieldError> wrong) {
        if (!kept) {
            wrong.add(new FieldError(field, message));
        }
    }
}
