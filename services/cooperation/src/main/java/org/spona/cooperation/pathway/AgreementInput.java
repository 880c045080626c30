package org.spona.cooperation.pathway;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.spona.platform.text.WrittenText;

/**
 * By what a pathway is agreed.
 *
 * @param basis the protocol or decision, in words: what, number, date
 * @param to the address of its page here, or of an outside one ({@code https}); a link is made to it. May be empty
 */
public record AgreementInput(
        @NotBlank(message = "{pathway.missing.basis}") @Size(max = 300, message = "{text.too-long}") String basis,

        @Size(max = 1000, message = "{text.too-long}") String to) {

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public AgreementInput {
        basis = basis == null ? "" : WrittenText.line(basis);
        to = to == null ? "" : to.strip();
    }

    /** As a form begins. */
    public static AgreementInput blank() {
        return new AgreementInput("", "");
    }
}
