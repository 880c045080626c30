package org.spona.meetings.proposal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** What somebody proposes, by form or as JSON. */
public record ProposalInput(@NotNull @Valid @JsonUnwrapped ProposalContent content) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public ProposalInput {
        content = content == null ? ProposalContent.NONE : content;
    }

    /** Nothing yet. */
    public static ProposalInput blank() {
        return new ProposalInput(ProposalContent.NONE);
    }
}
