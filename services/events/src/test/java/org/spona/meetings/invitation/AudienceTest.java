package org.spona.meetings.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spona.meetings.invitation.Audience.Guest;
import org.spona.meetings.invitation.Audience.Who;
import org.spona.meetings.network.NetworkPeople.Member;
import org.spona.platform.tenancy.Role;

class AudienceTest {

    private static final UUID ANA = UUID.randomUUID();
    private static final UUID BAR = UUID.randomUUID();

    private final Member ana = new Member(ANA, "Ana O'Brajen", BAR, "ME", "MUNICIPALITY", 42_000, Role.OFFICER);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ALL   |       |              |                  | true
            ALL   | RS    | NGO          | COORDINATOR      | true
            PART  |       |              |                  | true
            PART  | ME    |              |                  | true
            PART  | RS ME | MUNICIPALITY | OFFICER DELEGATE | true
            PART  | RS    | MUNICIPALITY | OFFICER          | false
            PART  | ME    | NGO          | OFFICER          | false
            PART  | ME    | MUNICIPALITY | DELEGATE         | false
            NAMED | ME    | MUNICIPALITY | OFFICER          | false
            """)
    void includesMembersByWhereTheyWork(
            Who who, @Nullable String countries, @Nullable String kinds, @Nullable String roles, boolean included) {
        var audience = new Audience(
                who,
                new AudiencePart(
                        words(countries),
                        words(kinds),
                        words(roles).stream().map(Role::valueOf).toList(),
                        List.of(),
                        null,
                        null),
                List.of(),
                List.of(),
                List.of());

        assertThat(audience.includes(ana, Set.of())).isEqualTo(included);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                  ,       , true
            42000 , 42000 , true
                0 ,       , true
            42001 ,       , false
                  , 41999 , false
            """)
    void includesMembersByInhabitants(@Nullable Integer from, @Nullable Integer to, boolean included) {
        var part = new AudiencePart(List.of(), List.of(), List.of(), List.of(), from, to);
        var unknown = new Member(ANA, "Ana O'Brajen", BAR, "ME", "MUNICIPALITY", null, Role.OFFICER);

        assertThat(part.includes(ana, Set.of())).isEqualTo(included);
        assertThat(part.includes(unknown, Set.of())).as("inhabitants not known").isEqualTo(from == null && to == null);
    }

    @Test
    void includesThoseWhoFollowATopic() {
        var part = new AudiencePart(List.of(), List.of(), List.of(), List.of("HOUSING"), null, null);

        assertThat(part.includes(ana, Set.of(ANA))).isTrue();
        assertThat(part.includes(ana, Set.of(BAR))).isFalse();
    }

    @Test
    void includesThoseWhoAreNamedWhateverElseIsChosen() {
        assertThat(named(Who.NAMED, List.of(BAR), List.of()).includes(ana, Set.of()))
                .isTrue();
        assertThat(named(Who.NAMED, List.of(), List.of(ANA)).includes(ana, Set.of()))
                .isTrue();
        assertThat(named(Who.NAMED, List.of(UUID.randomUUID()), List.of(UUID.randomUUID()))
                        .includes(ana, Set.of()))
                .isFalse();
    }

    @Test
    void isNobodyWhenNothingIsChosen() {
        assertThat(named(Who.NAMED, List.of(), List.of()).includes(ana, Set.of()))
                .isFalse();
    }

    @Test
    void takesGuestsAsTheyWereTyped() {
        assertThat(new Guest(" Ana O'Brajen ", "\u00a0ana@bar.example ", " Dom zdravlja "))
                .isEqualTo(new Guest("Ana O'Brajen", "ana@bar.example", "Dom zdravlja"));
    }

    private static Audience named(Who who, List<UUID> organisations, List<UUID> persons) {
        return new Audience(
                who,
                new AudiencePart(List.of("RS"), List.of(), List.of(), List.of(), null, null),
                organisations,
                persons,
                List.of());
    }

    private static List<String> words(@Nullable String words) {
        return words == null ? List.of() : List.of(words.split(" "));
    }
}
