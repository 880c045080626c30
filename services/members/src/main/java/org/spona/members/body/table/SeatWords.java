package org.spona.members.body.table;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.spona.platform.directory.SeatRole;
import org.spona.platform.language.FoldedName;

/** What people write in tables of a seat's role, of its vote, and of who is the delegate and who a deputy. */
public final class SeatWords {

    /** The rank of a deputy who comes after those before her. */
    public static final int NEXT = Integer.MAX_VALUE;

    private static final Map<String, SeatRole> ROLES = roles(Map.of(
            SeatRole.CHAIR,
            List.of(
                    "predsednik",
                    "predsednica",
                    "predsednik ca",
                    "predsedavajuci",
                    "predsedavajuca",
                    "predsjednik",
                    "predsjednica",
                    "koordinator",
                    "koordinatorka",
                    "chairperson",
                    "president"),
            SeatRole.SECRETARY,
            List.of("sekretar", "sekretarka", "sekretar ka", "zapisnicar", "zapisnicarka"),
            SeatRole.MEMBER,
            List.of("clan", "clanica", "clan ica"),
            SeatRole.EXPERT,
            List.of("ekspert", "ekspertkinja", "strucnjak", "strucnjakinja", "strucno lice", "spoljni saradnik"),
            SeatRole.OBSERVER,
            List.of("posmatrac", "posmatracica", "posmatrac ica")));

    private static final Map<String, Boolean> VOTES = Map.ofEntries(
            Map.entry("da", true),
            Map.entry("glasa", true),
            Map.entry("yes", true),
            Map.entry("y", true),
            Map.entry("d", true),
            Map.entry("x", true),
            Map.entry("1", true),
            Map.entry("true", true),
            Map.entry("ne", false),
            Map.entry("ne glasa", false),
            Map.entry("bez prava glasa", false),
            Map.entry("no", false),
            Map.entry("n", false),
            Map.entry("0", false),
            Map.entry("false", false));

    private static final Pattern DELEGATE = Pattern.compile(
            "(?:delegat(?:kinja)?|delegate|clan(?:ica)?|member|predstavnik|predstavnica|nosilac|nositeljka|0)(?: (?:ca|ica|kinja))?");
    private static final Pattern DEPUTY = Pattern.compile(
            "(?:(\\d{1,2}|prvi|prva|drugi|druga|treci|treca|first|second|third) )?(?:zamenik|zamenica|zamjenik|zamjenica|deputy)(?: (?:ca|ica))?(?: (?:clana|delegata|clanice))?(?: (\\d{1,2}))?");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d?");
    private static final Map<String, Integer> ORDINALS = Map.of(
            "prvi", 1, "prva", 1, "first", 1, "drugi", 2, "druga", 2, "second", 2, "treci", 3, "treca", 3, "third", 3);

    private SeatWords() {}

    private static Map<String, SeatRole> roles(Map<SeatRole, List<String>> words) {
        Map<String, SeatRole> roles = new HashMap<>();
        for (SeatRole role : SeatRole.values()) {
            roles.put(role.name().toLowerCase(Locale.ROOT), role);
        }
        words.forEach((role, names) -> names.forEach(name -> roles.put(name, role)));
        return Map.copyOf(roles);
    }

    /** A seat's role by its word in Serbian or English. */
    public static Optional<SeatRole> role(String written) {
        return Optional.ofNullable(ROLES.get(FoldedName.of(written)));
    }

    /** Whether a seat votes. */
    public static Optional<Boolean> votes(String written) {
        return Optional.ofNullable(VOTES.get(FoldedName.of(written)));
    }

    /** Whether a seat of a role votes where a table does not say it. */
    public static boolean votes(SeatRole role) {
        return role != SeatRole.EXPERT && role != SeatRole.OBSERVER;
    }

    /** 0 for the delegate, 1 for the first deputy; {@link #NEXT} for a deputy without a number. */
    public static Optional<Integer> rank(String written) {
        String folded = FoldedName.of(written);
        if (DELEGATE.matcher(folded).matches()) {
            return Optional.of(0);
        }
        if (NUMBER.matcher(folded).matches()) {
            return Optional.of(Integer.valueOf(folded));
        }
        Matcher deputy = DEPUTY.matcher(folded);
        if (!deputy.matches()) {
            return Optional.empty();
        }
        String number = Optional.ofNullable(deputy.group(1)).orElse(deputy.group(2));
        if (number == null) {
            return Optional.of(NEXT);
        }
        Integer ordinal = ORDINALS.get(number);
        return Optional.of(ordinal == null ? Integer.valueOf(number) : ordinal);
    }
}
