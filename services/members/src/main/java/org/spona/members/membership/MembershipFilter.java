package org.spona.members.membership;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Role;

/**
 * Which memberships a coordinator or an administrator looks for; what is missing does not narrow the search.
 *
 * @param q beginnings of words of the person's or organisation's name, in either script, with or without diacritics
 * @param network one of the networks that she may know of
 * @param held whether it holds; those that do when missing
 * @param sort {@code name}, {@code organisation}, {@code role}, {@code from} or {@code until}, with a minus for the
 *     other way round
 */
public record MembershipFilter(
        @Size(max = 200) String q,
        @Nullable UUID network,
        @Nullable UUID organisation,
        @Nullable Role role,
        Held held,

        @Pattern(regexp = "-?(name|organisation|role|from|until)")
        String sort) {

    /** Whether a membership holds. */
    public enum Held {
        NOW,
        ENDED,
        EVER
    }

    @SuppressWarnings("NullAway") // absent request parameters arrive as null
    public MembershipFilter {
        q = q == null ? "" : q.strip();
        held = held == null ? Held.NOW : held;
        sort = sort == null || sort.isEmpty() ? "name" : sort;
    }

    /** Those that hold. */
    public static MembershipFilter current() {
        return new MembershipFilter("", null, null, null, Held.NOW, "name");
    }

    String order() {
        String column = switch (sort.replace("-", "")) {
            case "organisation" -> "o.name_latin collate \"sr-Latn-x-icu\"";
            case "role" -> "array_position(array['COORDINATOR', 'EDITOR', 'OFFICER', 'DELEGATE', 'GUEST'], m.role)";
            case "from" -> "m.valid_from";
            case "until" -> "m.valid_until";
            default -> "p.sort_name collate \"sr-Latn-x-icu\"";
        };
        return column + (sort.startsWith("-") ? " desc" : "");
    }
}
