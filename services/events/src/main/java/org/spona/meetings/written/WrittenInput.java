package org.spona.meetings.written;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.directory.BodyState;
import org.spona.platform.tenancy.Visibility;

/**
 * What is put to vote in writing, by form or as JSON.
 *
 * @param decisionVisibility how far the decision is shared that comes of it
 * @param bodyId the body that votes; asked for once
 * @param version the version that was seen; a newer one is not written over
 */
public record WrittenInput(
        @NotNull @Valid @JsonUnwrapped WrittenContent content,
        Visibility decisionVisibility,
        @Nullable UUID bodyId,
        @Nullable Long version) {

    /** What is missing is not shared. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public WrittenInput {
        content = content == null ? WrittenContent.NONE : content;
        decisionVisibility = decisionVisibility == null ? Visibility.PRIVATE : decisionVisibility;
    }

    /** The input that would save a procedure as it is. */
    public static WrittenInput of(WrittenProcedure procedure) {
        return new WrittenInput(
                procedure.content(), procedure.decisionVisibility(), procedure.bodyId(), procedure.version());
    }

    /** Where writing begins. */
    static WrittenInput blank(BodyState body) {
        WrittenContent none = WrittenContent.NONE;
        return new WrittenInput(
                new WrittenContent(none.kind(), "", "", body.language(), null), Visibility.PRIVATE, body.id(), null);
    }
}
