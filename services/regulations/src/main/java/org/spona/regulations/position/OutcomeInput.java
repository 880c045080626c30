package org.spona.regulations.position;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What came of a joint position.
 *
 * @param outcome in words, at most {@value #OUTCOME_LENGTH} characters
 * @param address of the act or the version that brought it: a path of Spona such as {@code /regulations/…}, or an https address; may be empty
 */
public record OutcomeInput(
        @NotBlank(message = "{position.missing.outcome}") @Size(max = OUTCOME_LENGTH, message = "{text.too-long}") String outcome,

        @Size(max = 500, message = "{text.too-long}") @Pattern(regexp = "|/[^/\\s]\\S*|https://\\S+", message = "{position.outcome.address.wrong}") String address) {

    public static final int OUTCOME_LENGTH = 2000;

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public OutcomeInput {
        outcome = outcome == null ? "" : outcome.strip();
        address = address == null ? "" : address.strip();
    }
}
