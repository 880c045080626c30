package org.spona.members.asking;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.mail.EmailAddress;
import org.spona.platform.mail.WrittenEmail;
import org.spona.platform.question.QuestionCount;
import org.spona.platform.text.WrittenText;

/**
 * A question to a network as it is typed. Nobody has checked who asks.
 *
 * @param questionId of this form, so that sending it twice asks once
 * @param name of who asks, one line
 * @param email where she is answered
 * @param remark a field that nobody sees; who fills it in is a program
 */
public record NetworkQuestion(
        @Nullable UUID questionId,

        @NotBlank(message = "{question.name.missing}") @Size(max = NAME_LENGTH) String name,

        @NotBlank(message = "{question.email.missing}") @WrittenEmail @Size(max = EmailAddress.LENGTH) String email,

        @NotBlank(message = "{question.text.missing}") @Size(max = QuestionCount.LENGTH) String text,

        String remark) {

    /** The most characters of a name. */
    public static final int NAME_LENGTH = 120;

    /** What is missing is told by validation. */
    @SuppressWarnings("NullAway") // forms leave fields out
    public NetworkQuestion {
        questionId = Objects.requireNonNullElseGet(questionId, UUID::randomUUID);
        name = name == null ? "" : WrittenText.line(name);
        email = email == null ? "" : EmailAddress.trimmed(email);
        text = text == null ? "" : text.strip();
        remark = remark == null ? "" : remark;
    }

    /** What a form begins with. */
    public static NetworkQuestion blank() {
        return new NetworkQuestion(null, "", "", "", "");
    }
}
