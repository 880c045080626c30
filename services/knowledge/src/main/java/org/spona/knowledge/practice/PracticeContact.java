package org.spona.knowledge.practice;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.spona.platform.mail.EmailAddress;
import org.spona.platform.mail.WrittenEmail;
import org.spona.platform.text.WrittenText;

/**
 * Who answers about a practice. It stands beside the content, since not everybody who reads the practice may know it: it is in no event and
 * in no index. What is missing is empty.
 *
 * @param name of a person or a post, at most {@value #NAME_LENGTH} characters
 * @param email an address to which a mail can be sent, as it was typed
 * @param telephone at most {@value #TELEPHONE_LENGTH} characters
 * @param audience who sees it; the organisation alone when missing
 */
public record PracticeContact(
        @Size(max = NAME_LENGTH) String name,
        @WrittenEmail @Size(max = EmailAddress.LENGTH) String email,
        @Size(max = TELEPHONE_LENGTH) String telephone,
        Audience audience) {

    public static final int NAME_LENGTH = 200;
    public static final int TELEPHONE_LENGTH = 50;

    /** Who sees the contact of a practice, of those who may read the practice. */
    public enum Audience {
        /** People of the organisation whose practice it is. */
        ORGANISATION,
        /** People of its network as well. */
        NETWORK,
        /** All of them. */
        READERS
    }

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public PracticeContact {
        name = name == null ? "" : WrittenText.line(name);
        email = email == null ? "" : EmailAddress.trimmed(email);
        telephone = telephone == null ? "" : WrittenText.line(telephone);
        audience = audience == null ? Audience.ORGANISATION : audience;
    }

    /** What a form begins with. */
    public static PracticeContact blank() {
        return new PracticeContact("", "", "", Audience.NETWORK);
    }

    /** The same for those who saw the contact that it replaces; unchanged when it replaces none. */
    PracticeContact replacing(@Nullable PracticeContact before) {
        return before == null ? this : new PracticeContact(name, email, telephone, before.audience);
    }

    /** Whether nothing of it is said. */
    public boolean namesNobody() {
        return (name + email + telephone).isEmpty();
    }

    /** Personal data belong into no log. */
    @Override
    public String toString() {
        return "PracticeContact";
    }
}
