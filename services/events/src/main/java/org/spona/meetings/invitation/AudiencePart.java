package org.spona.meetings.invitation;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.network.NetworkPeople.Member;
import org.spona.platform.tenancy.Role;

/**
 * Which of the members of a network; what is not asked for leaves all in.
 *
 * @param countries of their organisations, ISO 3166-1 alpha-2
 * @param kinds of their organisations
 * @param roles in the network
 * @param topics codes of which they follow one
 * @param populationFrom of so many inhabitants at least; where they are not known, an organisation is left out
 * @param populationTo of so many at most
 */
public record AudiencePart(
        List<String> countries,
        List<String> kinds,
        List<Role> roles,
        @Size(max = MOST_TOPICS) List<String> topics,
        @Nullable @PositiveOrZero Integer populationFrom,
        @Nullable @PositiveOrZero Integer populationTo) {

    /** The most topics of which somebody may follow one. */
    public static final int MOST_TOPICS = 100;

    /** All members. */
    public static final AudiencePart ALL = new AudiencePart(List.of(), List.of(), List.of(), List.of(), null, null);

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public AudiencePart {
        countries = countries == null ? List.of() : List.copyOf(countries);
        kinds = kinds == null ? List.of() : List.copyOf(kinds);
        roles = roles == null ? List.of() : List.copyOf(roles);
        topics = topics == null ? List.of() : List.copyOf(topics);
    }

    /** Whether the least is not above the most. */
    @AssertTrue(message = "{audience.population.order}") public boolean isPopulationInOrder() {
        return populationFrom == null || populationTo == null || populationFrom <= populationTo;
    }

    /**
     * Whether a member is among them.
     *
     * @param followers those of the members who follow one of the topics
     */
    boolean includes(Member member, Set<UUID> followers) {
        return admits(countries, member.country())
                && admits(kinds, member.kind())
                && admits(roles, member.role())
                && (topics.isEmpty() || followers.contains(member.personId()))
                && isOfSize(member.population());
    }

    private boolean isOfSize(@Nullable Integer population) {
        return population == null
                ? populationFrom == null && populationTo == null
                : (populationFrom == null || populationFrom <= population)
                        && (populationTo == null || population <= populationTo);
    }

    private static <T> boolean admits(Collection<T> wanted, T value) {
        return wanted.isEmpty() || wanted.contains(value);
    }
}
