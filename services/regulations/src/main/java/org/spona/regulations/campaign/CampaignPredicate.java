package org.spona.regulations.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.spona.regulations.update.Addressee;

/**
 * Which organisations of a network a campaign is about: all of those that one of its obligations addresses and for which every term that is
 * given holds.
 *
 * @param kinds of one of these kinds; any when empty
 * @param countries in one of these countries, ISO 3166-1 alpha-2; any when empty
 * @param populationFrom of so many inhabitants at least; where they are not known, an organisation is left out
 * @param populationTo of so many at most
 * @param competence what they have said of whose business it is
 */
@Embeddable
public record CampaignPredicate(
        @JdbcTypeCode(SqlTypes.ARRAY) @Enumerated(EnumType.STRING)
        List<Addressee> kinds,

        @Size(max = 20) @JdbcTypeCode(SqlTypes.ARRAY) List<@Pattern(regexp = "[A-Z]{2}") String> countries,

        @Column(name = "population_from") @Nullable @PositiveOrZero @Max(MOST_INHABITANTS) Integer populationFrom,

        @Column(name = "population_to") @Nullable @PositiveOrZero @Max(MOST_INHABITANTS) Integer populationTo,

        @Enumerated(EnumType.STRING) Competence competence) {

    static final int MOST_INHABITANTS = 100_000_000;

    /** What organisations have said of whose business the obligations are. */
    public enum Competence {
        /** Whatever they have said. */
        ANY,
        /** They have said how far they are with one of them: that it is theirs. */
        SAID,
        /** They have not said of all of them that they are not theirs. */
        NOT_DENIED
    }

    /** All. */
    public static final CampaignPredicate ALL = new CampaignPredicate(List.of(), List.of(), null, null, Competence.ANY);

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public CampaignPredicate {
        kinds = kinds == null
                ? List.of()
                : kinds.stream().filter(Objects::nonNull).distinct().sorted().toList();
        countries = countries == null
                ? List.of()
                : countries.stream()
                        .filter(country -> country != null && !country.isBlank())
                        .distinct()
                        .sorted()
                        .toList();
        competence = competence == null ? Competence.ANY : competence;
    }

    /** Whether the least is not above the most. */
    @AssertTrue(message = "{campaign.population.order}") public boolean isPopulationInOrder() {
        return populationFrom == null || populationTo == null || populationFrom <= populationTo;
    }
}
