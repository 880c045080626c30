package org.spona.meetings.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spona.meetings.poll.PollAnswer.IF_NEED_BE;
import static org.spona.meetings.poll.PollAnswer.NO;
import static org.spona.meetings.poll.PollAnswer.YES;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spona.meetings.invitation.InviteeEntry;
import org.spona.meetings.invitation.MailState;
import org.spona.meetings.poll.PollResult.OfOption;
import org.spona.platform.directory.BodyRule;
import org.spona.platform.directory.BodyRule.Base;
import org.spona.platform.directory.BodyRule.Threshold;

/** What a poll says by seat; the team of Bar with its eight seats. */
class PollResultTest {

    private static final PollOption MONDAY = option("2027-03-29T10:00");
    private static final PollOption TUESDAY = option("2027-03-30T10:00");

    private final Map<UUID, Map<UUID, PollAnswer>> answers = new HashMap<>();

    @Test
    void findsTheOneDateAtWhichTheQuorumHoldsAlthoughMorePeopleLikeAnother() {
        List<PollSeat> team = List.of(
                seat("Opština Bar", 1),
                seat("Policija", 4),
                seat("Centar za socijalni rad", 4),
                seat("Dom zdravlja", 4),
                seat("Zavod za zapošljavanje", 1),
                seat("Crveni krst", 1),
                seat("Škole", 1),
                seat("NVO", 1));
        team.subList(1, 4).forEach(seat -> everybody(seat, MONDAY, YES));
        team.subList(1, 4).forEach(seat -> everybody(seat, TUESDAY, NO));
        for (int at : List.of(0, 4, 5, 6, 7)) {
            everybody(team.get(at), MONDAY, NO);
            everybody(team.get(at), TUESDAY, at == 7 ? IF_NEED_BE : YES);
        }

        PollResult result = result(team, Optional.of(BodyRule.USUAL));

        assertThat(likes(MONDAY)).isEqualTo(12).isGreaterThan(likes(TUESDAY));
        assertThat(result.options().stream().filter(result::isBest).map(OfOption::option))
                .containsExactly(TUESDAY);
        assertThat(of(result, TUESDAY).quorum().orElseThrow())
                .isEqualTo(new PollQuorum(5, 8, 5, List.of()))
                .matches(PollQuorum::reached);
        assertThat(of(result, TUESDAY).needsReason()).isFalse();
        assertThat(of(result, MONDAY).quorum().orElseThrow().reached()).isFalse();
        assertThat(of(result, MONDAY).needsReason()).isTrue();
    }

    @Test
    void takesTheBestAnswerOfThePeopleOfASeat() {
        PollSeat police = seat("Policija", 3);
        List<UUID> people = List.copyOf(police.inviteeIds());
        say(people.get(0), MONDAY, NO);
        say(people.get(1), MONDAY, IF_NEED_BE);
        say(people.get(0), TUESDAY, NO);
        say(people.get(1), TUESDAY, IF_NEED_BE);
        say(people.get(2), TUESDAY, YES);

        PollResult result = result(List.of(police), Optional.empty());

        assertThat(of(result, MONDAY).ifNeedBe()).containsExactly(police);
        assertThat(of(result, TUESDAY).can()).containsExactly(police);
    }

    @Test
    void saysWhichInstitutionsAreMissing() {
        PollSeat police = seat("Policija", 1);
        PollSeat school = seat("Škole", 2);
        everybody(police, MONDAY, NO);

        OfOption monday = of(result(List.of(police, school), Optional.empty()), MONDAY);

        assertThat(monday.cannot()).containsExactly(police);
        assertThat(monday.silent()).containsExactly(school);
        assertThat(monday.quorum()).isEmpty();
        assertThat(monday.needsReason()).isFalse();
    }

    @Test
    void saysThatTheChairIsMissingWhereTheRuleRequiresIt() {
        PollSeat chair = new PollSeat("Opština Bar", "Општина Бар", true, true, people(1));
        List<PollSeat> team = List.of(chair, seat("Policija", 1), seat("Škole", 1));
        team.forEach(seat -> everybody(seat, TUESDAY, YES));
        team.subList(1, 3).forEach(seat -> everybody(seat, MONDAY, YES));
        everybody(chair, MONDAY, NO);

        PollResult required = result(team, Optional.of(rule(Base.ALL_SEATS, Threshold.MAJORITY, null, true)));
        PollResult usual = result(team, Optional.of(BodyRule.USUAL));

        assertThat(of(required, MONDAY).quorum().orElseThrow().missing()).containsExactly(chair);
        assertThat(of(required, MONDAY).needsReason()).isTrue();
        assertThat(required.isBest(of(required, TUESDAY))).isTrue();
        assertThat(of(required, TUESDAY).needsReason()).isFalse();
        assertThat(of(usual, MONDAY).needsReason()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ALL_SEATS,    MAJORITY,   , 8, 5",
        "FILLED_SEATS, MAJORITY,   , 6, 4",
        "ALL_SEATS,    TWO_THIRDS, , 8, 6",
        "FILLED_SEATS, TWO_THIRDS, , 6, 4",
        "ALL_SEATS,    FIXED,     3, 8, 3"
    })
    void reckonsTheQuorumByTheRuleOfTheBody(
            Base base, Threshold threshold, @Nullable Integer fixed, int seats, int needed) {
        List<PollSeat> team = new ArrayList<>();
        for (int at = 0; at < 8; at++) {
            team.add(seat("Mesto " + at, at < 6 ? 1 : 0));
        }
        PollSeat observer = new PollSeat("Posmatrač", "Посматрач", false, false, people(1));
        everybody(team.getFirst(), MONDAY, YES);
        everybody(observer, MONDAY, YES);
        team.add(observer);

        PollQuorum quorum = of(result(team, Optional.of(rule(base, threshold, fixed, false))), MONDAY)
                .quorum()
                .orElseThrow();

        assertThat(quorum).isEqualTo(new PollQuorum(1, seats, needed, List.of()));
        assertThat(quorum.reached()).isFalse();
    }

    @Test
    void callsNothingTheBestBeforeSomebodyCould() {
        PollSeat police = seat("Policija", 1);
        everybody(police, MONDAY, NO);

        PollResult result = result(List.of(police), Optional.empty());

        assertThat(result.options()).noneMatch(result::isBest);
    }

    @Test
    void makesASeatOfEachInstitutionOnTheListAndOfWhoeverHasNone() {
        UUID bar = UUID.randomUUID();

        PollSeats seats = PollSeats.ofInstitutions(List.of(
                entry("Ana", bar, "Bar", ""),
                entry("Iva", bar, "Bar", ""),
                entry("Mia", null, null, "Dom zdravlja"),
                entry("Eva", null, null, "dom zdravlja"),
                entry("Una", null, null, ""),
                entry("Zoe", null, null, "")));

        assertThat(seats.rule()).isEmpty();
        assertThat(seats.seats()).extracting(PollSeat::latin).containsExactly("Bar", "Dom zdravlja", "Una", "Zoe");
        assertThat(seats.seats()).extracting(seat -> seat.inviteeIds().size()).containsExactly(2, 2, 1, 1);
    }

    private PollResult result(List<PollSeat> seats, Optional<BodyRule> rule) {
        return PollResult.of(List.of(MONDAY, TUESDAY), new PollSeats(seats, rule), answers);
    }

    private static OfOption of(PollResult result, PollOption option) {
        return result.find(option.id()).orElseThrow();
    }

    private void everybody(PollSeat seat, PollOption option, PollAnswer answer) {
        seat.inviteeIds().forEach(person -> say(person, option, answer));
    }

    private void say(UUID person, PollOption option, PollAnswer answer) {
        answers.computeIfAbsent(person, _ -> new HashMap<>()).put(option.id(), answer);
    }

    private long likes(PollOption option) {
        return answers.values().stream()
                .map(said -> said.getOrDefault(option.id(), NO))
                .filter(PollAnswer::isThere)
                .count();
    }

    private static PollSeat seat(String name, int people) {
        return new PollSeat(name, name, true, false, people(people));
    }

    private static Set<UUID> people(int number) {
        Set<UUID> people = new HashSet<>();
        for (int person = 0; person < number; person++) {
            people.add(UUID.randomUUID());
        }
        return people;
    }

    static BodyRule rule(Base base, Threshold threshold, @Nullable Integer fixed, boolean chairRequired) {
        BodyRule usual = BodyRule.USUAL;
        return new BodyRule(
                base,
                threshold,
                fixed,
                chairRequired,
                usual.majorityBase(),
                usual.majority(),
                usual.materialDays(),
                usual.silenceConsents(),
                usual.approval(),
                usual.remarkDays());
    }

    private static InviteeEntry entry(
            String name, @Nullable UUID organisation, @Nullable String latin, String institution) {
        return new InviteeEntry(
                UUID.randomUUID(),
                null,
                name,
                organisation,
                latin,
                latin,
                institution,
                null,
                false,
                null,
                null,
                null,
                null,
                false,
                MailState.NONE,
                null,
                null);
    }

    private static PollOption option(String startsAt) {
        LocalDateTime starts = LocalDateTime.parse(startsAt);
        return new PollOption(UUID.randomUUID(), starts, starts.plusHours(2));
    }
}
