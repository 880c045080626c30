package org.spona.platform.language;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The letters of both scripts, pair by pair. Thirty of them are Vuk's; Montenegrin adds ś and ź, whose Cyrillic forms are
 * с and з with a combining acute.
 */
final class Alphabet {

    private static final String PAIRS = """
            a а, b б, v в, g г, d д, đ ђ, e е, ž ж, z з, i и, j ј, k к, l л, lj љ, m м, n н, nj њ, o о, p п, r р, s с, t т,
            ć ћ, u у, f ф, h х, c ц, č ч, dž џ, š ш, ś с\u0301, ź з\u0301""";

    private static final Map<String, String> CYRILLIC =
            pairs().collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));

    private static final Map<String, String> LATIN =
            pairs().collect(Collectors.toMap(pair -> pair[1], pair -> pair[0]));

    private Alphabet() {}

    /** The Cyrillic letter for a lower-case Latin letter or digraph; empty text when there is none. */
    static String cyrillic(String latin) {
        return CYRILLIC.getOrDefault(latin, "");
    }

    /** The Latin letter or digraph for a lower-case Cyrillic letter; empty text when there is none. */
    static String latin(String cyrillic) {
        return LATIN.getOrDefault(cyrillic, "");
    }

    private static java.util.stream.Stream<String[]> pairs() {
        Function<String, String[]> split = pair -> pair.strip().split(" ");
        return Arrays.stream(PAIRS.split(",")).map(split);
    }
}
