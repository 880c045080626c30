package org.spona.regulations.position;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.text.WrittenText;
import org.spona.regulations.question.Basis;

/**
 * A point of a joint position; its number is its place in the list.
 *
 * @param text what is asked; at most {@value #TEXT_LENGTH} characters
 * @param regulationId the act in the register, where there is one
 * @param place the provision as it is cited, may be empty
 * @param wid the permanent identity of the provision, where a text of the act has it
 */
public record PositionPoint(
        @Size(max = TEXT_LENGTH, message = "{text.too-long}") String text,

        @Nullable UUID regulationId,

        @Size(max = Basis.PLACE_LENGTH, message = "{text.too-long}") String place,

        @Nullable UUID wid) {

    public static final int TEXT_LENGTH = 4000;

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public PositionPoint {
        text = text == null ? "" : text.strip();
        place = place == null ? "" : WrittenText.line(place);
    }

    /** A row of a form in which nothing is written yet. */
    static PositionPoint blank() {
        return new PositionPoint("", null, "", null);
    }

    /** Whether anything is written in it. */
    boolean isWritten() {
        return !text.isEmpty() || regulationId != null || !place.isEmpty();
    }

    /** The same at a provision that is known by its identity. */
    PositionPoint withWid(@Nullable UUID known) {
        return new PositionPoint(text, regulationId, place, known);
    }
}
