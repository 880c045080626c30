package org.spona.members.administration;

import jakarta.validation.constraints.Pattern;

/**
 * The order of those who act for an organisation.
 *
 * @param sort {@code name}, {@code network}, {@code role} or {@code from}, with a minus for the other way round; administrators first when
 *     missing
 */
public record AuthoritySort(
        @Pattern(regexp = "-?(name|network|role|from)") String sort) {

    @SuppressWarnings("NullAway") // absent request parameters arrive as null
    public AuthoritySort {
        sort = sort == null || sort.isEmpty() ? "role" : sort;
    }

    String order() {
        String column = switch (sort.replace("-", "")) {
            case "network" -> "n.name_latin collate \"sr-Latn-x-icu\"";
            case "from" -> "h.valid_from";
            case "name" -> "p.sort_name collate \"sr-Latn-x-icu\"";
            default -> "coalesce(array_position(array['COORDINATOR', 'EDITOR', 'OFFICER', 'DELEGATE'], h.role), 0)";
        };
        return column + (sort.startsWith("-") ? " desc nulls last" : " nulls first");
    }
}
