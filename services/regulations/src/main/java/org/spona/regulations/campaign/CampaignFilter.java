package org.spona.regulations.campaign;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spona.platform.language.Sorting;
import org.spona.regulations.application.ObligationStatus;

/**
 * Which lines of a campaign are asked for, in which order.
 *
 * @param state only organisations that stand so with one of the obligations
 * @param country only organisations of one country, ISO 3166-1 alpha-2
 * @param sizeClass only organisations of one size
 * @param sort {@code name} or {@code late}, with a minus for the other way round; most late first when missing
 */
public record CampaignFilter(
        @Nullable ObligationStatus state,
        @Nullable String country,
        @Nullable SizeClass sizeClass,
        String sort) {

    /** All, most late first. */
    public static final CampaignFilter ALL = new CampaignFilter(null, null, null, "");

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // absent request parameters arrive as null
    public CampaignFilter {
        country = country == null || country.isBlank() ? null : country;
        sort = sort == null || sort.isBlank() ? "-late" : sort;
    }

    /** Those lines, in that order. */
    List<CampaignLine> of(List<CampaignLine> lines, Locale locale) {
        return lines.stream()
                .filter(line -> state == null || line.cells().containsValue(state))
                .filter(line -> country == null || line.organisation().country().equals(country))
                .filter(line -> sizeClass == null || line.size() == sizeClass)
                .sorted(order(locale))
                .toList();
    }

    private Comparator<CampaignLine> order(Locale locale) {
        Comparator<CampaignLine> byName =
                Comparator.comparing(line -> line.organisation().nameLatin(), Sorting.of(locale));
        Comparator<CampaignLine> byLate = Comparator.comparingLong(CampaignLine::late);
        return switch (sort) {
            case "name" -> byName;
            case "-name" -> byName.reversed();
            case "late" -> byLate.thenComparing(byName);
            default -> byLate.reversed().thenComparing(byName);
        };
    }
}
