package org.spona.infra.probes;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Chooses what hostile requests are made of, the same of the same seed. */
final class HostileDice extends Random {

    private static final int LONGEST = 20_000;

    HostileDice(long seed) {
        super(seed);
    }

    /** One of several. */
    <T> T one(List<T> of) {
        return of.get(nextInt(of.size()));
    }

    /** An id that nothing has. */
    UUID id() {
        long most = (nextLong() & ~0xF000L) | 0x4000L;
        long least = (nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(most, least);
    }

    /** A text that nobody would write. */
    String text() {
        return text(LONGEST);
    }

    /** A text that nobody would write, of about this many characters at most. */
    String text(int most) {
        String piece = one(HostileWords.REPEATED);
        int times = 1 + nextInt(Math.max(1, most / piece.length()));
        return switch (nextInt(4)) {
            case 0 -> piece.repeat(times);
            case 1 ->
                "[a]: " + "b".repeat(nextInt(Math.max(1, most / 10))) + "\n\n"
                        + "[a]".repeat(Math.min(times, most / 10));
            default -> one(HostileWords.WORDS) + piece.repeat(times % 50) + one(HostileWords.WORDS);
        };
    }

    /** A text as it stands in an address or a form. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A text as it can stand in a header. */
    static String ascii(String text) {
        return text.replaceAll("[^\\x20-\\x7e]", "?");
    }
}
