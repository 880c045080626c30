package org.spona.members.organisation;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.spona.platform.mail.EmailAddress;
import org.spona.platform.mail.WrittenEmail;
import org.spona.platform.text.WrittenText;
import org.spona.platform.web.WebAddress;

/**
 * What a network says of itself to everybody; all of it may be empty.
 *
 * @param about who it is and what it does, Markdown
 * @param email where it is written to as a whole
 * @param site absolute address of its site
 * @param mark at most three letters that stand for it
 * @param accent the colour of its mark
 */
@Embeddable
public record NetworkProfile(
        @Size(max = 5000) String about,
        @WrittenEmail @Size(max = EmailAddress.LENGTH) String email,

        @WebAddress @Size(max = 300) String site,

        @Size(max = 3) String mark,
        @LegibleColour String accent) {

    /** Of a network that has said nothing yet. */
    public static final NetworkProfile EMPTY = new NetworkProfile("", "", "", "", "");

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public NetworkProfile {
        about = about == null ? "" : about.strip();
        email = email == null ? "" : EmailAddress.trimmed(email);
        site = site == null ? "" : WrittenText.line(site);
        mark = mark == null ? "" : WrittenText.line(mark);
        accent = accent == null ? "" : accent.strip();
    }
}
