package org.spona.meetings.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of a reckoned chapter: a meeting, a decision, a task.
 *
 * @param day when it was, or is due; null when that is not known
 * @param number by which people cite it; empty without one
 * @param language of the title, BCP 47
 * @param state the code of the message that says how far it is; empty when there is nothing to say
 * @param address of its page
 */
public record ReportLine(
        @Nullable LocalDate day, String number, String title, String language, String state, String address) {}
