package org.spona.meetings.invitation;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.invitation.Invitee.Answer;
import org.spona.platform.mail.EmailAddress;
import org.spona.platform.mail.WrittenEmail;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.text.WrittenText;

/**
 * What somebody says to an invitation.
 *
 * @param substituteName who comes instead; with {@code SUBSTITUTE} only
 * @param substituteEmail where she is written to
 * @param note a word to the organiser; may be empty
 */
public record AnswerInput(
        @Nullable Answer answer,

        @Size(max = 200) String substituteName,
        @WrittenEmail @Size(max = EmailAddress.LENGTH) String substituteEmail,
        @Size(max = 1000) String note) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public AnswerInput {
        substituteName = substituteName == null ? "" : WrittenText.line(substituteName);
        substituteEmail = substituteEmail == null ? "" : EmailAddress.trimmed(substituteEmail);
        note = note == null ? "" : note.strip();
    }

    /** Nothing said yet. */
    public static AnswerInput blank() {
        return new AnswerInput(null, "", "", "");
    }

    /**
     * The answer, once it is whole.
     *
     * @throws InvalidInput naming what is missing
     */
    Answer complete() {
        List<FieldError> missing = new ArrayList<>();
        if (answer == null) {
            missing.add(new FieldError("answer", "meeting.answer.missing"));
        }
        if (answer == Answer.SUBSTITUTE && substituteName.isEmpty()) {
            missing.add(new FieldError("substituteName", "meeting.answer.missing.substituteName"));
        }
        if (answer == Answer.SUBSTITUTE && substituteEmail.isEmpty()) {
            missing.add(new FieldError("substituteEmail", "meeting.answer.missing.substituteEmail"));
        }
        if (answer == null || !missing.isEmpty()) {
            throw new InvalidInput(missing);
        }
        return answer;
    }
}
