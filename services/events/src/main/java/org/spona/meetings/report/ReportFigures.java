package org.spona.meetings.report;

import java.util.List;

/**
 * What is reckoned in a report or plan; kept as it was when it was adopted.
 *
 * @param attendance by seat; none in a plan
 */
public record ReportFigures(List<ReportChapter> chapters, List<SeatPresence> attendance) {

    public ReportFigures {
        chapters = List.copyOf(chapters);
        attendance = List.copyOf(attendance);
    }
}
