package org.spona.regulations.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.spona.platform.language.Script;
import org.spona.platform.language.SerbianScript;

/** The number of a provision as printed, in either script, brought to values that sort and that stand in addresses. */
public final class ProvisionNumber {

    private static final Pattern SHAPE = Pattern.compile(
            "(\\d{1,5})?\\s*[-/.]?\\s*((?:dž|lj|nj|\\p{L}){0,3})(?:\\s*[-/.]\\s*(\\d{1,4}))?", Pattern.UNICODE_CASE);
    private static final Pattern LETTER = Pattern.compile("(?iu)dž|lj|nj|\\p{L}");
    private static final Pattern ROMAN = Pattern.compile("[IVXLC]{1,9}");
    private static final Pattern SMALL_ROMAN = Pattern.compile("[ivx]{2,9}");
    private static final Pattern SIGNS = Pattern.compile("^\\(|[.)]+$");
    private static final List<String> LATIN =
            List.of("a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š".split(" ", -1));
    private static final List<String> CYRILLIC =
            List.of("а б в г д ђ е ж з и ј к л љ м н њ о п р с т ћ у ф х ц ч џ ш".split(" ", -1));

    private ProvisionNumber() {}

    /**
     * What sorts as lawyers read: {@code 88 < 88a < 88б < 88v < 89}. What is no number comes last, by its letters.
     *
     * @param printed {@code 88v}, {@code 88в}, {@code II}, {@code a}
     */
    public static String sortKey(String printed, LetterOrder order) {
        String number = SIGNS.matcher(printed.strip()).replaceAll("").strip();
        if (ROMAN.matcher(number).matches()) {
            return "%05d".formatted(roman(number));
        }
        String folded = SerbianScript.toLatin(number.toLowerCase(Locale.ROOT));
        Matcher parts = SHAPE.matcher(folded);
        if (folded.isEmpty() || !parts.matches()) {
            return "~" + folded;
        }
        var key = new StringBuilder("%05d".formatted(parts.group(1) == null ? 0 : Integer.parseInt(parts.group(1))));
        Matcher letters = LETTER.matcher(parts.group(2));
        while (letters.find()) {
            key.append(".%03d".formatted(order.place(letters.group())));
        }
        if (parts.group(3) != null) {
            key.append("-%04d".formatted(Integer.parseInt(parts.group(3))));
        }
        return key.toString();
    }

    /** The same number in an address, in Latin letters: {@code 88v} for {@code 88в}, {@code 2} for {@code II} stays {@code ii}. */
    public static String slug(String printed) {
        return SerbianScript.toLatin(printed.strip().toLowerCase(Locale.ROOT))
                .replaceAll("[^\\p{L}\\d]+", "-")
                .replaceAll("^-|-$", "");
    }

    /**
     * The same number as it is printed in a script: {@code 88v} is {@code 88в}, whatever {@code v} would be after another number; Roman
     * numerals stay.
     */
    public static String in(Script script, String printed) {
        String number = printed.strip();
        if (ROMAN.matcher(number).matches() || SMALL_ROMAN.matcher(number).matches()) {
            return printed;
        }
        List<String> from = script == Script.CYRILLIC ? LATIN : CYRILLIC;
        List<String> to = script == Script.CYRILLIC ? CYRILLIC : LATIN;
        return LETTER.matcher(printed).replaceAll(found -> {
            String letter = found.group();
            int place = from.indexOf(letter.toLowerCase(Locale.ROOT));
            if (place < 0) {
                return Matcher.quoteReplacement(letter);
            }
            boolean large = Character.isUpperCase(letter.codePointAt(0));
            return large ? to.get(place).toUpperCase(Locale.ROOT) : to.get(place);
        });
    }

    private static int roman(String number) {
        int sum = 0;
        int before = 0;
        for (int i = number.length() - 1; i >= 0; i--) {
            int value = switch (number.charAt(i)) {
                case 'I' -> 1;
                case 'V' -> 5;
                case 'X' -> 10;
                case 'L' -> 50;
                default -> 100;
            };
            sum += value < before ? -value : value;
            before = Math.max(before, value);
        }
        return sum;
    }
}
