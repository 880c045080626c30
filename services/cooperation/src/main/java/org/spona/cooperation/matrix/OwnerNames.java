package org.spona.cooperation.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.spona.cooperation.plan.Responsible;
import org.spona.platform.language.FoldedName;

/** Who is named in the cells that say who is responsible, and what each of them is. */
public final class OwnerNames {

    /** A name; divided when it was found by where another one ends. */
    record Name(String text, boolean divided) {}

    private static final Pattern BETWEEN = Pattern.compile("[\\n;,]+");
    private static final Pattern NOBODY = Pattern.compile("[-–—/.\\s]*");
    private static final Pattern POST = Pattern.compile(
            "^(?:nacelni|predsedni|predsjedni|sekretar|direktor|koordinator|menadzer|rukovodilac|gradonacelni|mayor|director|head of|secretary)");
    private static final Pattern BODY = Pattern.compile(
            "\\b(?:odbor|komisij|savet|savjet|tim\\b|timovi|radna grupa|radne grupe|vece|vijece|skupstin|forum|koordinacij|committee|council|board|team\\b|working group|assembly)");
    private static final Pattern ORGANISATION = Pattern.compile(
            "\\b(?:centar|csr\\b|skol|dom zdravlja|domovi zdravlja|policij|mup\\b|uprav|sluzb|nsz\\b|zavod|udruzenj|nvo\\b|crveni krst|ministarstv|fond|sud\\b|sudov|tuzilas|bolnic|ustanov|agencij|kancelarij|odeljenj|odjeljenj|opstin[ae]\\b|grad\\b|mesna zajednica|medij|centre|school|police|ministry|municipality|association|agency|office|hospital)");

    private final List<String> known;

    /** @param cells all that say who is responsible */
    OwnerNames(List<String> cells) {
        this.known = cells.stream()
                .flatMap(cell -> parts(cell).stream())
                .distinct()
                .sorted(Comparator.comparingInt(String::length))
                .toList();
    }

    /** Whether a cell says that nobody is. */
    static boolean saysNobody(String cell) {
        return !cell.isBlank() && NOBODY.matcher(cell).matches();
    }

    /** The names in a cell. */
    List<Name> of(String cell) {
        List<Name> names = new ArrayList<>();
        for (String part : parts(cell)) {
            Optional<String> first = known.stream()
                    .filter(name ->
                            part.startsWith(name + " ") && Character.isUpperCase(part.charAt(name.length() + 1)))
                    .findFirst();
            if (first.isPresent()) {
                names.add(new Name(first.get(), false));
                names.add(new Name(part.substring(first.get().length() + 1), true));
            } else {
                names.add(new Name(part, false));
            }
        }
        return names;
    }

    private static Set<String> parts(String cell) {
        return Arrays.stream(BETWEEN.split(cell, -1))
                .map(String::strip)
                .filter(part -> !NOBODY.matcher(part).matches())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What a name is; {@link Responsible.Kind#NOBODY} when its words name nobody who could be asked. */
    public static Responsible.Kind kindOf(String name) {
        String folded = FoldedName.of(name);
        if (POST.matcher(folded).find()) {
            return Responsible.Kind.POST;
        }
        if (BODY.matcher(folded).find()) {
            return Responsible.Kind.BODY;
        }
        return ORGANISATION.matcher(folded).find() ? Responsible.Kind.ORGANISATION : Responsible.Kind.NOBODY;
    }
}
