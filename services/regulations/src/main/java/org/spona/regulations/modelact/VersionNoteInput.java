package org.spona.regulations.modelact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What staff say of a draft of a model.
 *
 * @param note what is new in it, for those who hold an earlier version; at most {@value ModelVersion#NOTE_LENGTH} characters
 * @param changes how much its changes matter
 */
public record VersionNoteInput(
        @Size(max = ModelVersion.NOTE_LENGTH, message = "{text.too-long}") String note,

        @Size(max = DraftText.MOST_LINES) List<@Valid Mark> changes) {

    /**
     * A change and how much it matters.
     *
     * @param wid the part that is changed
     * @param importance null while nobody has said it
     */
    public record Mark(@Nullable UUID wid, @Nullable Importance importance) {}

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public VersionNoteInput {
        note = note == null ? "" : note.strip();
        changes = changes == null
                ? List.of()
                : changes.stream().filter(Objects::nonNull).toList();
    }

    /** Whether a change is said to matter so much. */
    public boolean isMarked(UUID wid, String importance) {
        return changes.stream()
                .anyMatch(mark -> wid.equals(mark.wid())
                        && mark.importance() != null
                        && mark.importance().name().equals(importance));
    }

    /** What was said, by part. */
    Map<UUID, Importance> importances() {
        Map<UUID, Importance> said = new LinkedHashMap<>();
        changes.forEach(mark -> {
            if (mark.wid() != null && mark.importance() != null) {
                said.put(mark.wid(), mark.importance());
            }
        });
        return said;
    }
}
