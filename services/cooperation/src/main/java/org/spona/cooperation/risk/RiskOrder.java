package org.spona.cooperation.risk;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** In what order risks are listed, by the names that columns have in addresses. What says nothing in a column comes last, whichever way round. */
final class RiskOrder {

    private static final String BY_GROUP = place(TargetGroup.values(), "target_group");
    private static final String WORST_FIRST =
            "%s desc nulls last, %s desc nulls last, folded".formatted(impact(), likelihood());

    /** Open ones first, by whom they threaten, the worst first. */
    private static final String USUAL = "(status = 'CLOSED'), " + BY_GROUP + ", " + WORST_FIRST;

    private static final Map<String, String> COLUMNS = Map.of(
            "title", "folded",
            "targetGroup", BY_GROUP,
            "likelihood", likelihood(),
            "impact", impact(),
            "reviewOn", "review_on",
            "status", "(status = 'CLOSED')",
            "updatedAt", "updated_at");

    private RiskOrder() {}

    /**
     * The columns by which they are sorted before their ids.
     *
     * @param sort a column, with a minus for the other way round; the usual order when there is no such column
     */
    static String of(String sort) {
        boolean descending = sort.startsWith("-");
        String column = COLUMNS.get(descending ? sort.substring(1) : sort);
        return column == null ? USUAL : column + (descending ? " desc" : "") + " nulls last, " + WORST_FIRST;
    }

    private static String likelihood() {
        return place(Likelihood.values(), "likelihood");
    }

    private static String impact() {
        return place(Impact.values(), "impact");
    }

    /** The place of a value in the order in which it is declared. */
    private static String place(Enum<?>[] values, String column) {
        return "array_position(array[%s]::text[], %s)"
                .formatted(
                        Arrays.stream(values)
                                .map(value -> "'" + value.name() + "'")
                                .collect(Collectors.joining(", ")),
                        column);
    }
}
