package org.spona.cooperation.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.tenancy.Membership;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reader's municipality beside those that are like it, as far as she may read their values. */
@Service
@Transactional(readOnly = true)
public class ComparisonReading {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final RollupReading rollup;
    private final Directory directory;

    ComparisonReading(RollupReading rollup, Directory directory) {
        this.rollup = rollup;
        this.directory = directory;
    }

    /** An indicator for a period; empty when the reader belongs to nobody who measures it. */
    public Optional<Comparison> read(Indicator indicator, Period period) {
        List<RollupGroup> groups = rollup.read(List.of(indicator), List.of(period), RollupLevel.MUNICIPALITY)
                .getOrDefault(indicator.getId(), List.of());
        Map<UUID, Optional<BigDecimal>> numbers = groups.stream()
                .collect(Collectors.toMap(
                        group -> group.id().orElseThrow(),
                        group -> group.cells().getFirst().value().number()));
        Map<UUID, Organisation> organisations = directory.organisations(numbers.keySet());
        return Readers.get()
                .byPreference()
                .map(Membership::organisationId)
                .flatMap(id -> Stream.ofNullable(organisations.get(id)))
                .findFirst()
                .map(own -> compare(period, own, organisations, numbers));
    }

    private static Comparison compare(
            Period period,
            Organisation own,
            Map<UUID, Organisation> organisations,
            Map<UUID, Optional<BigDecimal>> numbers) {
        List<Organisation> like = ComparableOrganisations.of(own, organisations.values());
        List<Comparison.Line> lines = like.stream()
                .flatMap(
                        other -> numbers
                                .getOrDefault(other.id(), Optional.empty())
                                .map(number -> new Comparison.Line(other, number))
                                .stream())
                .sorted(Comparator.comparing(Comparison.Line::number)
                        .reversed()
                        .thenComparing(line -> line.organisation().nameLatin()))
                .toList();
        return new Comparison(
                period,
                own,
                numbers.getOrDefault(own.id(), Optional.empty()).orElse(null),
                lines,
                like.size() - lines.size(),
                middle(lines));
    }

    private static @Nullable BigDecimal middle(List<Comparison.Line> lines) {
        if (lines.isEmpty()) {
            return null;
        }
        int half = lines.size() / 2;
        return lines.size() % 2 == 1
                ? lines.get(half).number()
                : lines.get(half - 1).number().add(lines.get(half).number()).divide(TWO, 2, RoundingMode.HALF_UP);
    }
}
