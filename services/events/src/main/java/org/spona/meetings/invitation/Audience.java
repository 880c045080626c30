package org.spona.meetings.invitation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.spona.meetings.network.NetworkPeople.Member;
import org.spona.platform.mail.EmailAddress;
import org.spona.platform.mail.WrittenEmail;
import org.spona.platform.tenancy.Role;

/**
 * Whom a coordinator invites, of the members of her network and besides.
 *
 * @param who all of them, or those whom the next three lists leave in, or who sits in the bodies that meet
 * @param countries of their organisations, ISO 3166-1 alpha-2; none leaves all in
 * @param kinds of their organisations; none leaves all in
 * @param roles in the network; none leaves all in
 * @param organisationIds organisations whose people are invited besides
 * @param personIds people who are invited besides
 * @param guests people whom the directory does not know
 */
public record Audience(
        Who who,
        List<String> countries,
        List<String> kinds,
        List<Role> roles,
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
        countries = countries == null ? List.of() : List.copyOf(countries);
        kinds = kinds == null ? List.of() : List.copyOf(kinds);
        roles = roles == null ? List.of() : List.copyOf(roles);
        organisationIds = organisationIds == null ? List.of() : List.copyOf(organisationIds);
        personIds = personIds == null ? List.of() : List.copyOf(personIds);
        guests = guests == null ? List.of() : List.copyOf(guests);
    }

    /** Those who sit in the bodies that meet. */
    public static Audience ofBodies() {
        return new Audience(Who.BODIES, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Whether a member of the network is invited. */
    boolean includes(Member member) {
        return organisationIds.contains(member.organisationId())
                || personIds.contains(member.personId())
                || switch (who) {
                    case ALL -> true;
                    case PART ->
                        admits(countries, member.country())
                                && admits(kinds, member.kind())
                                && admits(roles, member.role());
                    case BODIES, NAMED -> false;
                };
    }

    private static <T> boolean admits(Collection<T> wanted, T value) {
        return wanted.isEmpty() || wanted.contains(value);
    }
}
