package org.spona.regulations.update;

import java.util.ArrayList;
import java.util.List;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import org.spona.regulations.regulation.Regulation;

/** What an update must have before others are asked to follow it. */
final class PublicationPolicy {

    private PublicationPolicy() {}

    /**
     * Refuses what is not ready, with every missing field at once.
     *
     * @throws InvalidInput naming the fields to mend
     */
    static void check(Update update, Regulation regulation) {
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
        List<Obligation> obligations = update.obligations();
        for (int place = 0; place < obligations.size(); place++) {
            ObligationContent obligation = obligations.get(place).content();
            String field = "obligations[" + place + "].content.";
            require(!obligation.what().isBlank(), field + "what", "obligation.missing.what", missing);
            require(!obligation.addressees().isEmpty(), field + "addressees", "obligation.missing.addressees", missing);
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
