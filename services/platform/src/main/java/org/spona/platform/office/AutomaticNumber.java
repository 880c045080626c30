package org.spona.platform.office;

import java.util.Locale;

/** Writes a number as lists do that number themselves (ECMA-376, part 1, 17.18.59). */
public final class AutomaticNumber {

    private static final String CYRILLIC = "абвгдежзиклмнопрстуфхцчшщыэюя";
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] NUMERALS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int MOST = 3999;

    private AutomaticNumber() {}

    /**
     * The number in a format of WordprocessingML.
     *
     * @param format such as {@code lowerLetter}; what is not known here is written in digits
     */
    public static String of(String format, int number) {
        return switch (format) {
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letter(number).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letter(number);
            case "russianUpper" -> repeated(CYRILLIC, number).toUpperCase(Locale.ROOT);
            case "russianLower" -> repeated(CYRILLIC, number);
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            case "none" -> "";
            default -> String.valueOf(number);
        };
    }

    /** {@code a} to {@code z}, then {@code aa}, {@code bb}. */
    public static String letter(int number) {
        return repeated("abcdefghijklmnopqrstuvwxyz", number);
    }

    /** In capitals. */
    public static String roman(int number) {
        if (number < 1 || number > MOST) {
            return String.valueOf(number);
        }
        var roman = new StringBuilder();
        int rest = number;
        for (int at = 0; at < VALUES.length; at++) {
            while (rest >= VALUES[at]) {
                roman.append(NUMERALS[at]);
                rest -= VALUES[at];
            }
        }
        return roman.toString();
    }

    private static String repeated(String letters, int number) {
        int place = Math.max(number, 1) - 1;
        return String.valueOf(letters.charAt(place % letters.length()))
                .repeat(Math.min(place / letters.length(), 10) + 1);
    }
}
