package org.spona.cooperation.planimport.web;

import jakarta.validation.constraints.Size;

/**
 * The form by which a table is brought, beside its file.
 *
 * @param text what was pasted; may be empty
 */
record ImportForm(
        @Size(max = 2_000_000, message = "{text.too-long}") String text) {

    @SuppressWarnings("NullAway") // forms leave fields out
    ImportForm {
        text = text == null ? "" : text;
    }
}
