package org.spona.cooperation.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spona.cooperation.indicator.PlatformCount.Counted;
import org.spona.cooperation.indicator.PlatformCount.Counting;
import org.spona.platform.directory.Organisation;

/** How values are put together. */
class RollupTest {

    private static final List<Period> YEARS =
            List.of(new Period(2025, Frequency.YEAR, 1), new Period(2026, Frequency.YEAR, 1));
    private static final UUID BAR = UUID.randomUUID();
    private static final UUID KOTOR = UUID.randomUUID();
    private static final UUID BUDVA = UUID.randomUUID();
    private static final List<RollupMember> MEMBERS = Stream.of(BAR, KOTOR, BUDVA)
            .map(id -> new RollupMember(id, Measuring.NETWORK, null))
            .toList();

    @Test
    void addsUpAndSaysOfWhomThereIsNoValue() {
        RollupCell cell = network(
                Measuring.indicator(IndicatorKind.COUNT),
                reported(BAR, 2026, amount(3)),
                reported(KOTOR, 2026, amount(4)),
                reported(KOTOR, 2025, amount(90)));

        assertThat(cell.value().sum()).isEqualByComparingTo("7");
        assertThat(cell.coverage()).isEqualTo(new Coverage(2, List.of(BUDVA)));
        assertThat(cell.coverage().total()).isEqualTo(3);
    }

    @Test
    void dividesTheSumOfNumeratorsByThatOfDenominators() {
        RollupCell cell = network(
                Measuring.indicator(IndicatorKind.PERCENT),
                reported(BAR, 2026, share(1, 2)),
                reported(KOTOR, 2026, share(10, 100)));

        assertThat(cell.value().numerator()).isEqualByComparingTo("11");
        assertThat(cell.value().denominator()).isEqualByComparingTo("102");
        assertThat(cell.value().number()).contains(new BigDecimal("10.8"));
    }

    @Test
    void tellsTheSpreadOfWhatDoesNotAddUp() {
        for (Indicator indicator : List.of(
                Measuring.indicator(IndicatorKind.SCORE),
                Measuring.indicator(Measuring.content(IndicatorKind.COUNT, false)))) {
            RollupValue value = network(
                            indicator,
                            reported(BAR, 2026, amount(2)),
                            reported(KOTOR, 2026, amount(9)),
                            reported(BUDVA, 2026, amount(4)))
                    .value();

            assertThat(value.sum()).isNull();
            assertThat(value.least()).isEqualByComparingTo("2");
            assertThat(value.middle()).isEqualByComparingTo("4");
            assertThat(value.greatest()).isEqualByComparingTo("9");
        }
    }

    @Test
    void takesNoDataForNoValueAndNotForNothing() {
        RollupCell cell = network(
                Measuring.indicator(IndicatorKind.COUNT),
                reported(BAR, 2026, MeasuredValue.UNKNOWN),
                reported(KOTOR, 2026, amount(0)));

        assertThat(cell.value().sum()).isEqualByComparingTo("0");
        assertThat(cell.coverage().missing()).containsExactlyInAnyOrder(BAR, BUDVA);
    }

    @Test
    void leavesAValueWhereItWasWhenAMunicipalityMoves() {
        UUID coast = UUID.randomUUID();
        UUID south = UUID.randomUUID();
        var rollup = new Rollup(List.of(
                new DistrictLink(coast, BAR, LocalDate.of(2020, 1, 1), LocalDate.of(2026, 7, 1)),
                new DistrictLink(south, BAR, LocalDate.of(2026, 7, 1), null),
                new DistrictLink(coast, KOTOR, LocalDate.of(2020, 1, 1), null)));
        Indicator indicator = Measuring.indicator(IndicatorKind.COUNT);

        List<RollupGroup> groups = rollup.of(
                indicator,
                MEMBERS,
                List.of(
                        reported(BAR, 2025, amount(5)),
                        reported(KOTOR, 2025, amount(1)),
                        reported(BAR, 2026, amount(7))),
                YEARS,
                RollupLevel.DISTRICT);

        assertThat(sums(groups, coast)).containsExactly("6", "-");
        assertThat(sums(groups, south)).containsExactly("-", "7");
        assertThat(groups).filteredOn(group -> group.id().isEmpty()).as("Budva").hasSize(1);
    }

    @Test
    void countsAThingOfSeveralOnceInWhatTheyAreTogether() {
        UUID protocol = UUID.randomUUID();
        Indicator indicator = Measuring.indicator(IndicatorKind.COUNT);
        RollupCell cell = network(indicator, counted(BAR, protocol), counted(KOTOR, protocol));

        assertThat(cell.value().sum()).isEqualByComparingTo("1");
    }

    @Test
    void tellsTheSumApartByWhatSomeTellApart() {
        Indicator indicator = Measuring.indicator(Measuring.content(IndicatorKind.COUNT)
                .with(
                        List.of(
                                new Breakdown("Pol", List.of("žene", "muškarci")),
                                new Breakdown("Uzrast", List.of("deca", "odrasli"))),
                        List.of()));
        RollupCell cell = network(
                indicator,
                apart(
                        BAR,
                        7,
                        new MeasuredPart(0, 0, BigDecimal.valueOf(4)),
                        new MeasuredPart(0, 1, BigDecimal.valueOf(3))),
                apart(KOTOR, 5, new MeasuredPart(0, 0, BigDecimal.valueOf(5)), new MeasuredPart(0, 9, BigDecimal.ONE)),
                reported(BUDVA, 2026, amount(2)));

        assertThat(cell.value().sum()).isEqualByComparingTo("14");
        assertThat(cell.parts())
                .containsExactly(
                        new RollupPart(0, 0, BigDecimal.valueOf(9), 2), new RollupPart(0, 1, BigDecimal.valueOf(3), 2));
    }

    @Test
    void tellsNothingApartThatIsNoSum() {
        Indicator indicator = Measuring.indicator(Measuring.content(IndicatorKind.COUNT, false)
                .with(List.of(new Breakdown("Pol", List.of("žene", "muškarci"))), List.of()));

        assertThat(network(indicator, apart(BAR, 4, new MeasuredPart(0, 0, BigDecimal.valueOf(4))))
                        .parts())
                .isEmpty();
    }

    @Test
    void countsByThePeriod() {
        Counted thing = new Counted(UUID.randomUUID(), BAR, LocalDate.of(2025, 5, 1), LocalDate.of(2026, 3, 1));

        assertThat(counts(thing, Counting.IN_PERIOD, false)).containsExactly(true, false);
        assertThat(counts(thing, Counting.IN_PERIOD, true)).containsExactly(true, true);
        assertThat(counts(thing, Counting.AT_END, false)).containsExactly(true, false);
    }

    @Test
    void comparesMunicipalitiesOfOneKindCountryAndSize() {
        Organisation bar = town(BAR, "MUNICIPALITY", "ME", 45_000);

        assertThat(ComparableOrganisations.of(
                        bar,
                        List.of(
                                bar,
                                town(KOTOR, "MUNICIPALITY", "ME", 23_000),
                                town(BUDVA, "MUNICIPALITY", "ME", 22_000),
                                town(UUID.randomUUID(), "CITY", "ME", 45_000),
                                town(UUID.randomUUID(), "MUNICIPALITY", "RS", 45_000),
                                town(UUID.randomUUID(), "MUNICIPALITY", "ME", null))))
                .extracting(Organisation::id)
                .containsExactly(KOTOR);
    }

    private static Organisation town(UUID id, String kind, String country, @Nullable Integer population) {
        return new Organisation(id, kind, country, "Bar", "Бар", "", population, null, 1);
    }

    private static List<Boolean> counts(Counted thing, Counting counting, boolean cumulative) {
        return YEARS.stream()
                .map(period -> CountedValues.counts(thing, period, counting, cumulative))
                .toList();
    }

    private static List<String> sums(List<RollupGroup> groups, UUID id) {
        return groups.stream()
                .filter(group -> group.id().filter(id::equals).isPresent())
                .flatMap(group -> group.cells().stream())
                .map(cell ->
                        cell.value().number().map(BigDecimal::toPlainString).orElse("-"))
                .toList();
    }

    private static RollupCell network(Indicator indicator, OrganisationValue... values) {
        return new Rollup(List.of())
                .of(indicator, MEMBERS, Arrays.asList(values), YEARS, RollupLevel.NETWORK)
                .getFirst()
                .cells()
                .getLast();
    }

    private static OrganisationValue reported(UUID organisation, int year, MeasuredValue value) {
        return new OrganisationValue(
                UUID.randomUUID(), organisation, Measuring.NETWORK, new Period(year, Frequency.YEAR, 1), value);
    }

    private static OrganisationValue apart(UUID organisation, long number, MeasuredPart... parts) {
        return new OrganisationValue(
                UUID.randomUUID(),
                organisation,
                Measuring.NETWORK,
                YEARS.getLast(),
                amount(number),
                List.of(parts),
                Set.of());
    }

    private static OrganisationValue counted(UUID organisation, UUID... things) {
        return new OrganisationValue(
                UUID.randomUUID(),
                organisation,
                Measuring.NETWORK,
                YEARS.getLast(),
                amount(things.length),
                Set.of(things));
    }

    private static MeasuredValue amount(long number) {
        return MeasuredValue.of(BigDecimal.valueOf(number));
    }

    private static MeasuredValue share(long numerator, long denominator) {
        return MeasuredValue.share(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    @Test
    void growsWithTheNumberOfValues() {
        Indicator indicator = Measuring.indicator(IndicatorKind.COUNT);
        List<RollupMember> many = IntStream.range(0, 1670)
                .mapToObj(_ -> new RollupMember(UUID.randomUUID(), Measuring.NETWORK, null))
                .toList();
        List<OrganisationValue> values = many.stream()
                .map(member -> reported(member.organisationId(), 2026, amount(1)))
                .toList();

        assertThat(new Rollup(List.of())
                        .of(indicator, many, values, YEARS, RollupLevel.NETWORK)
                        .getFirst()
                        .cells()
                        .getLast()
                        .value()
                        .sum())
                .isEqualByComparingTo("1670");
    }
}
