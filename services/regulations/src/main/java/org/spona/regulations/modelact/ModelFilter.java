package org.spona.regulations.modelact;

import jakarta.validation.constraints.Size;

/**
 * Which model acts are listed.
 *
 * @param q words of their titles
 */
public record ModelFilter(@Size(max = 200) String q) {

    @SuppressWarnings("NullAway") // absent request parameters arrive as null
    public ModelFilter {
        q = q == null ? "" : q.strip();
    }
}
