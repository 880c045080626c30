package org.spona.search.synonym;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.search.synonym.Synonym.Direction;

/**
 * What staff send of an entry, by form or as JSON; fields as in {@link SynonymContent}.
 *
 * @param networkId for whose readers it holds; everybody when missing; it does not change later
 * @param version the version that the writer has seen; when given, a newer one is not written over
 */
public record SynonymInput(
        @Size(min = 2, max = 60, message = "{synonym.expressions.few}") List<@NotBlank @Size(max = 100, message = "{synonym.expression.long}") String> expressions,

        @NotNull(message = "{synonym.direction.missing}") Direction direction,

        @NotBlank(message = "{synonym.note.missing}") @Size(max = 500) String note,

        @NotBlank(message = "{synonym.source.missing}") @Size(max = 300) String source,

        @Nullable UUID networkId,
        @Nullable Long version) {

    /** Without spaces around and lines that are empty or the same; what is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public SynonymInput {
        expressions = expressions == null
                ? List.of()
                : expressions.stream()
                        .map(String::strip)
                        .filter(expression -> !expression.isEmpty())
                        .distinct()
                        .toList();
        note = note == null ? "" : note.strip();
        source = source == null ? "" : source.strip();
    }

    Optional<UUID> network() {
        return Optional.ofNullable(networkId);
    }

    SynonymContent content() {
        return new SynonymContent(expressions, direction, note, source);
    }
}
