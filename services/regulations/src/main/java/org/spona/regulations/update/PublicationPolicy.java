package org.spona.regulations.update;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import org.spona.regulations.regulation.Regulation;

/** What an update must have before others are asked to follow it. */
final class PublicationPolicy {

    private PublicationPolicy() {}

    /**
     * Refuses what is not ready, with everything that is to be mended at once.
     *
     * @param rows the ids of obligations in the order in which the writer has them before her, by which errors name them
     * @throws InvalidInput naming the fields to mend
     */
    static void check(Update update, Regulation regulation, List<UUID> rows) {
        List<FieldError> missing = new ArrayList<>();
        UpdateContent content = update.content();
        require(!content.title().isBlank(), "content.title", "update.missing.title", missing);
        require(!content.body().isBlank(), "content.body", "update.missing.body", missing);
        require(
                !update.ownership()
                        .visibility()
                        .widerThan(regulation.ownership().visibility()),
                "visibility",
                "update.wider-than-regulation",
                missing);
        for (Obligation asked : update.obligations()) {
            ObligationContent obligation = asked.content();
            String field = "obligations[" + rows.indexOf(asked.id()) + "].content.";
            require(!obligation.what().isBlank(), field + "what", "obligation.missing.what", missing);
            require(!obligation.addressees().isEmpty(), field + "addressees", "obligation.missing.addressees", missing);
            require(!obligation.isDueBefore(content.effectiveFrom()), field + "due", "obligation.due.early", missing);
        }
        if (!missing.isEmpty()) {
            throw new InvalidInput(missing);
        }
    }

    private static void require(boolean present, String field, String message, List<FieldError> missing) {
        if (!present) {
            missing.add(new FieldError(field, message));
        }
    }
}
