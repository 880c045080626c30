package org.spona.cooperation.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.text.WrittenText;

/**
 * Who is responsible for an action.
 *
 * @param name as it is printed, at most {@value #NAME_LENGTH} characters
 * @param id the body or organisation, where it is known in the directory
 */
public record Responsible(
        @NotNull Kind kind,

        @NotBlank(message = "{plan.missing.responsible}") @Size(max = NAME_LENGTH, message = "{text.too-long}") String name,

        @Nullable UUID id) {

    public static final int NAME_LENGTH = 300;

    /** What is named. */
    public enum Kind {
        BODY,
        ORGANISATION,
        POST,
        /** Words that name nobody who could be asked. */
        NOBODY
    }

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public Responsible {
        name = name == null ? "" : WrittenText.line(name);
    }

    /** Whether somebody answers for it. */
    @JsonIgnore
    public boolean isAccountable() {
        return kind != Kind.NOBODY;
    }
}
