package org.spona.meetings.report;

import java.util.List;

/**
 * A chapter that is reckoned from what the platform knows.
 *
 * @param code of the message that is its heading
 */
public record ReportChapter(String code, List<ReportCount> counts, List<ReportLine> lines) {

    /** So many lines a chapter has at most. */
    public static final int MOST_LINES = 500;

    public ReportChapter {
        counts = List.copyOf(counts);
        lines = List.copyOf(lines);
    }

    /** Whether there is anything to tell. */
    public boolean empty() {
        return lines.isEmpty() && counts.stream().allMatch(count -> count.number() == 0);
    }
}
