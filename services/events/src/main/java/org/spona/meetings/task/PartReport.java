package org.spona.meetings.task;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.text.WrittenText;
import org.spona.platform.web.WebAddress;

/**
 * What an institution says of its part.
 *
 * @param report what was done or is sent, or why it is not done; plain text, may be empty
 * @param link where that can be seen, {@code http} or {@code https}; may be empty
 */
@Embeddable
public record PartReport(
        @NotNull(message = "{task.part.status.missing}") @Enumerated(EnumType.STRING)
        PartStatus status,

        @Size(max = 5000, message = "{text.too-long}") String report,

        @WebAddress @Size(max = 1000, message = "{text.too-long}") String link) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public PartReport {
        report = report == null ? "" : report.strip();
        link = link == null ? "" : WrittenText.line(link);
    }

    /** Of a part of which nothing was said yet. */
    static PartReport none() {
        return new PartReport(PartStatus.OPEN, "", "");
    }

    /** The same with another status. */
    PartReport as(PartStatus other) {
        return new PartReport(other, report, link);
    }

    /**
     * Refuses what does not say enough, or is not for the institution to say.
     *
     * @param file whether it has attached a file
     * @throws InvalidInput naming the field to mend
     */
    void requireExplained(TaskKind kind, boolean file) {
        if (status == PartStatus.DROPPED) {
            throw new InvalidInput("said.status", "task.part.status.not-yours");
        }
        if (status == PartStatus.NOT_DONE && report.isEmpty()) {
            throw new InvalidInput("said.report", "task.part.missing.NOT_DONE");
        }
        if (status == PartStatus.DONE && kind.asksForWords() && report.isEmpty() && link.isEmpty() && !file) {
            throw new InvalidInput("said.report", "task.part.missing." + kind);
        }
    }
}
