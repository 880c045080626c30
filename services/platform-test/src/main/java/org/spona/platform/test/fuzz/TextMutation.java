package org.spona.platform.test.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/** A text for every seed, always the same: pieces of ordinary and of hostile ones, cut, repeated, nested and mixed. */
final class TextMutation {

    private static final int LONGEST_PIECE = 200;
    private static final int MOST_STEPS = 8;
    private static final int LONGEST = HostileTexts.LONGEST;

    private static final List<String> HOSTILE = List.copyOf(HostileTexts.ALL.values());
    private static final String SIGNS = "*_[]()<>`~#-+!|\\/&;:,.?^{}@=\"'$% \t\r\n\0\u0301\u202e\ud83d\ude00\u0130";

    private final SplittableRandom random;
    private final List<String> ordinary;

    private TextMutation(long seed, List<String> ordinary) {
        this.random = new SplittableRandom(seed);
        this.ordinary = ordinary;
    }

    /**
     * The text of a seed.
     *
     * @param ordinary texts that the parser takes, of which some are made
     */
    static String of(long seed, List<String> ordinary) {
        return new TextMutation(seed, ordinary).text();
    }

    private String text() {
        StringBuilder text = new StringBuilder(start());
        int steps = random.nextInt(MOST_STEPS);
        for (int step = 0; step < steps; step++) {
            mutate(text);
            if (text.length() > LONGEST) {
                text.setLength(LONGEST);
            }
        }
        return text.toString();
    }

    private String start() {
        return ordinary.isEmpty() || random.nextInt(4) == 0 ? piece(oneOf(HOSTILE)) : oneOf(ordinary);
    }

    private void mutate(StringBuilder text) {
        int at = random.nextInt(text.length() + 1);
        switch (random.nextInt(7)) {
            case 0 -> text.insert(at, sign());
            case 1 -> text.insert(at, piece(oneOf(HOSTILE)));
            case 2 -> text.insert(at, sign().repeat(1 + random.nextInt(2000)));
            case 3 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(20)));
            case 4 -> {
                String piece = piece(text.toString());
                text.insert(at, piece.repeat(random.nextInt(1, 1 + LONGEST / Math.max(piece.length(), 25))));
            }
            case 5 ->
                text.insert(0, piece(oneOf(HOSTILE)).repeat(50))
                        .append(piece(oneOf(HOSTILE)).repeat(50));
            default -> {
                if (at < text.length()) {
                    text.setCharAt(at, (char) random.nextInt(Character.MAX_VALUE + 1));
                }
            }
        }
    }

    private String piece(String whole) {
        if (whole.isEmpty()) {
            return whole;
        }
        int from = random.nextInt(whole.length());
        return whole.substring(from, Math.min(whole.length(), from + 1 + random.nextInt(LONGEST_PIECE)));
    }

    private String sign() {
        int at = random.nextInt(SIGNS.length());
        return SIGNS.substring(at, at + 1);
    }

    private String oneOf(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
