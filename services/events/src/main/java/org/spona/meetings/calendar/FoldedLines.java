package org.spona.meetings.calendar;

/** Content lines of at most 75 octets (RFC 5545, section 3.1); a letter is never cut in two. */
final class FoldedLines {

    private static final int MOST_OCTETS = 75;
    private static final String FOLD = "\r\n ";

    private FoldedLines() {}

    /** The same calendar; its lines end with CR LF and are not folded yet. */
    static String of(String unfolded) {
        var folded = new StringBuilder(unfolded.length() + unfolded.length() / 16);
        int octets = 0;
        for (int at = 0; at < unfolded.length(); ) {
            int letter = unfolded.codePointAt(at);
            int size = octets(letter);
            if (letter == '\r' || letter == '\n') {
                octets = 0;
            } else if (octets + size > MOST_OCTETS) {
                folded.append(FOLD);
                octets = 1 + size;
            } else {
                octets += size;
            }
            folded.appendCodePoint(letter);
            at += Character.charCount(letter);
        }
        return folded.toString();
    }

    /** In UTF-8 (RFC 3629, section 3). */
    private static int octets(int letter) {
        return letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
    }
}
