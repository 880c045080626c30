package org.spona.meetings.report;

import jakarta.validation.constraints.Size;

/**
 * What is said of one of the numbered tasks of a body.
 *
 * @param task as the body has it, or had it when this was written
 * @param text in Markdown
 */
public record TaskText(
        @Size(max = 10_000) String task, @Size(max = 10_000) String text) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public TaskText {
        task = task == null ? "" : task.strip();
        text = text == null ? "" : text.strip();
    }
}
