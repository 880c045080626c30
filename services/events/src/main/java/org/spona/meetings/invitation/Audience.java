package org.spona.meetings.invitation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.spona.meetings.network.NetworkPeople.Member;
import org.spona.platform.mail.EmailAddress;
import org.spona.platform.mail.WrittenEmail;

/**
 * Whom a coordinator invites, of the members of her network and besides.
 *
 * @param who all of them, or a part, or who sits in the bodies that meet
 * @param part which of them, when not all
 * @param organisationIds organisations whose people are invited besides
 * @param personIds people who are invited besides
 * @param guests people whom the directory does not know
 */
public record Audience(
        Who who,
        @Valid AudiencePart part,
        List<UUID> organisationIds,
        List<UUID> personIds,
        @Size(max = 500) List<@Valid Guest> guests) {

    /** Where the choice begins. */
    public enum Who {
        ALL,
        PART,
        BODIES,
        NAMED
    }

    /**
     * Somebody who is known by her address only.
     *
     * @param institution whom she comes from, in words; may be empty
     */
    public record Guest(
            @NotBlank @Size(max = 200) String name,

            @NotBlank @WrittenEmail @Size(max = EmailAddress.LENGTH) String email,

            @Size(max = 200) String institution) {

        /** What is missing is empty. */
        @SuppressWarnings("NullAway") // JSON leaves fields out
        public Guest {
            name = name == null ? "" : name.strip();
            email = email == null ? "" : EmailAddress.trimmed(email);
            institution = institution == null ? "" : institution.strip();
        }
    }

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public Audience {
        who = who == null ? Who.NAMED : who;
        part = part == null ? AudiencePart.ALL : part;
        organisationIds = organisationIds == null ? List.of() : List.copyOf(organisationIds);
        personIds = personIds == null ? List.of() : List.copyOf(personIds);
        guests = guests == null ? List.of() : List.copyOf(guests);
    }

    /** Those who sit in the bodies that meet. */
    public static Audience ofBodies() {
        return new Audience(Who.BODIES, AudiencePart.ALL, List.of(), List.of(), List.of());
    }

    /**
     * Whether a member of the network is invited.
     *
     * @param followers those of the members who follow one of the part's topics
     */
    boolean includes(Member member, Set<UUID> followers) {
        return organisationIds.contains(member.organisationId())
                || personIds.contains(member.personId())
                || switch (who) {
                    case ALL -> true;
                    case PART -> part.includes(member, followers);
                    case BODIES, NAMED -> false;
                };
    }
}
