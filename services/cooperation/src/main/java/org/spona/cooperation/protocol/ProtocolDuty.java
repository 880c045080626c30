package org.spona.cooperation.protocol;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.spona.platform.text.WrittenText;

/**
 * What a party undertakes. (A duty of a protocol is no obligation of a regulation.)
 *
 * @param party the number of the party, from 1; null while nobody is said
 * @param text what it does; at most {@value #TEXT_LENGTH} characters
 * @param provision on which article of the protocol or of a regulation it rests, as it is cited
 * @param checkQuestion by what question one sees whether it is done
 * @param contactPost the post at the party that answers for it; a post, no person
 */
public record ProtocolDuty(
        @Nullable Integer party,

        @Size(max = TEXT_LENGTH, message = "{text.too-long}") String text,

        @Size(max = LINE_LENGTH, message = "{text.too-long}") String provision,

        @Size(max = LINE_LENGTH, message = "{text.too-long}") String checkQuestion,

        @Size(max = LINE_LENGTH, message = "{text.too-long}") String contactPost) {

    public static final int TEXT_LENGTH = 2000;
    public static final int LINE_LENGTH = 300;

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public ProtocolDuty {
        text = text == null ? "" : text.strip();
        provision = provision == null ? "" : WrittenText.line(provision);
        checkQuestion = checkQuestion == null ? "" : WrittenText.line(checkQuestion);
        contactPost = contactPost == null ? "" : WrittenText.line(contactPost);
    }

    /** A row of a form in which nothing is written yet. */
    static ProtocolDuty blank() {
        return new ProtocolDuty(null, "", "", "", "");
    }

    /** Whether anything is written in it. */
    boolean isWritten() {
        return party != null || !text.isEmpty() || !checkQuestion.isEmpty();
    }

    /** The same once a party is taken from the list: of nobody, or of the same one under its new number. */
    ProtocolDuty withoutParty(int number) {
        Integer now = party == null || party == number ? null : Integer.valueOf(party > number ? party - 1 : party);
        return new ProtocolDuty(now, text, provision, checkQuestion, contactPost);
    }
}
