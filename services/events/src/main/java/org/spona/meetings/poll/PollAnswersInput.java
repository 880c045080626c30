package org.spona.meetings.poll;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;

/**
 * What somebody says to options.
 *
 * @param answers by option; options that are left out keep their answers
 */
public record PollAnswersInput(
        @NotEmpty @Size(max = PollInput.MOST_OPTIONS) Map<UUID, @NotNull PollAnswer> answers) {}
