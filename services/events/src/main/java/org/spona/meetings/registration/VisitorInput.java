package org.spona.meetings.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.spona.platform.mail.EmailAddress;
import org.spona.platform.mail.WrittenEmail;
import org.spona.platform.text.WrittenText;

/**
 * What somebody without an account says who wants to come. Nobody has checked who she is until she uses the link that she is sent.
 *
 * @param institution whom she comes from; may be empty
 * @param wish who comes with her, and her answers
 * @param remark a field that nobody sees; who fills it in is a program
 */
public record VisitorInput(
        @NotBlank @Size(max = 120) String name,

        @NotBlank @WrittenEmail @Size(max = EmailAddress.LENGTH) String email,

        @Size(max = 200) String institution,
        @Valid RegistrantInput wish,
        String remark) {

    /** What is missing is told by validation, or empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public VisitorInput {
        name = name == null ? "" : WrittenText.line(name);
        email = email == null ? "" : EmailAddress.trimmed(email);
        institution = institution == null ? "" : WrittenText.line(institution);
        wish = Objects.requireNonNullElseGet(wish, () -> new RegistrantInput(null, null));
        remark = remark == null ? "" : remark;
    }

    /** What a form begins with. */
    @SuppressWarnings("NullAway") // what is missing is empty
    public static VisitorInput blank() {
        return new VisitorInput("", "", "", null, "");
    }
}
