package org.spona.meetings.report;

/**
 * A chapter of the reports and plans of bodies, as far as the reader may read what it is about. Whoever keeps something that bodies do adds
 * one; chapters stand in the order of their beans ({@link org.springframework.core.annotation.Order}).
 */
public interface ReportChapterSource {

    /** What there is of the year of a body: what was, in a report; what is to be, in a plan. One query, with an end. */
    ReportChapter chapter(ReportKey key);
}
