package org.spona.regulations.localact;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.text.WrittenText;
import org.spona.regulations.modelact.DraftText;

/**
 * What a holder does with a newer version of a model.
 *
 * @param taken the changes that are taken; all others are kept as they are
 * @param reason why nothing is taken, for the staff of the model; at most {@value #REASON_LENGTH} characters
 * @param modelVersion the version that was looked at
 * @param version the version of the act's row that was seen; when given, a newer one is not written over
 */
public record UpgradeInput(
        @Size(max = DraftText.MOST_LINES) List<UUID> taken,

        @Size(max = REASON_LENGTH, message = "{text.too-long}") String reason,

        @Nullable UUID modelVersion,
        @Nullable Long version) {

    public static final int REASON_LENGTH = 500;

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public UpgradeInput {
        taken = taken == null
                ? List.of()
                : taken.stream().filter(Objects::nonNull).toList();
        reason = reason == null ? "" : WrittenText.line(reason);
    }

    Optional<Long> seenVersion() {
        return Optional.ofNullable(version);
    }
}
