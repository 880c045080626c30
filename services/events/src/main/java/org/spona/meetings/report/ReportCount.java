package org.spona.meetings.report;

/**
 * How many there are of something.
 *
 * @param code of the message that says of what
 */
public record ReportCount(String code, long number) {}
