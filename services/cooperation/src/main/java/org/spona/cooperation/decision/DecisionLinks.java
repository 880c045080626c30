package org.spona.cooperation.decision;

import org.spona.platform.links.LinkInput;
import org.spona.platform.links.LinkOrigin;
import org.spona.platform.links.Links;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import org.springframework.stereotype.Component;

/** Links from things to the decision by which they were adopted or agreed: the kind {@code decided-by}. */
@Component
public class DecisionLinks {

    /** The longest address that is read, in characters. */
    public static final int ADDRESS_LENGTH = 1000;

    private static final String DECIDED_BY = "decided-by";

    private final Links links;

    DecisionLinks(Links links) {
        this.links = links;
    }

    /**
     * Links a thing to its decision, in the transaction of whoever says so.
     *
     * @param to the address of the decision's page here, or of an outside one; nothing is linked when it is empty
     * @param cited the decision as it is cited
     * @throws InvalidInput at the field {@code to}, when it leads to nothing that can decide
     */
    public void add(LinkOrigin origin, String to, String cited) {
        if (to.isEmpty()) {
            return;
        }
        try {
            links.add(origin, new LinkInput(DECIDED_BY, to, cited, null));
        } catch (InvalidInput unfit) {
            throw new InvalidInput(unfit.fieldErrors().stream()
                    .map(error -> new FieldError("to", error.message()))
                    .distinct()
                    .toList());
        }
    }
}
