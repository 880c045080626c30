package org.spona.regulations.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether numbers follow each other as they do in an act, in either order of letters. */
final class NumberOrder {

    private static final Pattern SHAPE = Pattern.compile("(\\d{0,5})\\s?[-/.]?(\\p{L}{0,2}|\\d{0,4})");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,5}\\p{L}?)\\s?[-–]\\s?(\\d{1,5}\\p{L}?)");
    private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");

    /** From c to d there is č and ć; a list may leave out letters that Latin of other countries does not have. */
    private static final int FARTHEST = 3;

    private NumberOrder() {}

    /** Whether a number is the next after another. */
    static boolean follows(String before, String next) {
        Matcher range = RANGE.matcher(before);
        Matcher one = SHAPE.matcher(range.matches() ? range.group(2) : before);
        Matcher other = SHAPE.matcher(RANGE.matcher(next).replaceFirst("$1"));
        if (ROMAN.matcher(before).matches() && ROMAN.matcher(next).matches()) {
            return roman(next) == roman(before) + 1;
        }
        if (!one.matches() || !other.matches()) {
            return true;
        }
        int step = value(other.group(1)) - value(one.group(1));
        if (!one.group(1).isEmpty() && step == 1) {
            return other.group(2).isEmpty() || isFirst(other.group(2));
        }
        return step == 0 && isNextLetter(one.group(2), other.group(2));
    }

    /** Whether counting begins so. */
    static boolean isFirst(String number) {
        return Set.of("1", "I", "a", "а", "A", "А", "i", "").contains(number)
                || (!SHAPE.matcher(number).matches() && !ROMAN.matcher(number).matches());
    }

    /** Adds doubts to the lines whose numbers do not follow each other or are there twice; articles are counted through the act. */
    static void check(List<Draft> lines) {
        Deque<Draft> parents = new ArrayDeque<>();
        Map<Draft, Map<Level, String>> last = new HashMap<>();
        Map<Draft, Map<Level, Set<String>>> known = new HashMap<>();
        Map<Level, String> lastOfAll = new EnumMap<>(Level.class);
        var act = new Draft(Level.PART, "");
        for (Draft line : lines) {
            while (!parents.isEmpty() && !line.level.isWithin(parents.getFirst().level)) {
                parents.pop();
            }
            Draft place = parents.isEmpty() || line.level == Level.ARTICLE ? act : parents.getFirst();
            parents.push(line);
            if (line.number.isEmpty()) {
                continue;
            }
            String before = last.computeIfAbsent(place, its -> new HashMap<>()).put(line.level, line.number);
            String anywhere = lastOfAll.put(line.level, line.number);
            boolean repeated = !known.computeIfAbsent(place, its -> new HashMap<>())
                    .computeIfAbsent(line.level, its -> new HashSet<>())
                    .add(ProvisionNumber.slug(line.number));
            if (repeated) {
                line.doubting(Doubt.NUMBER_REPEATED);
            } else if (before == null ? !beginsWell(line, anywhere) : !follows(before, line.number)) {
                line.doubting(Doubt.NUMBER_OUT_OF_ORDER);
            }
        }
    }

    /** A paste may begin with any chapter or article, and chapters may be counted on from part to part. */
    private static boolean beginsWell(Draft line, @Nullable String anywhere) {
        boolean counted = line.level.compareTo(Level.ARTICLE) <= 0;
        return isFirst(line.number) || (counted && (anywhere == null || follows(anywhere, line.number)));
    }

    private static boolean isNextLetter(String before, String next) {
        if (next.isEmpty()) {
            return false;
        }
        if (Character.isDigit(next.charAt(0)) || before.isEmpty()) {
            return before.isEmpty()
                    ? isFirst(next)
                    : Character.isDigit(before.charAt(0)) && value(next) == value(before) + 1;
        }
        for (LetterOrder order : LetterOrder.values()) {
            int step = order.place(next.toLowerCase(Locale.ROOT)) - order.place(before.toLowerCase(Locale.ROOT));
            if (step > 0 && step <= FARTHEST) {
                return true;
            }
        }
        return false;
    }

    private static int value(String digits) {
        return digits.isEmpty() || !Character.isDigit(digits.charAt(0)) ? 0 : Integer.parseInt(digits);
    }

    private static int roman(String number) {
        return Integer.parseInt(ProvisionNumber.sortKey(number, LetterOrder.AZBUKA));
    }
}
