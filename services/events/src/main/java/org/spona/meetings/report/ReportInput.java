package org.spona.meetings.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spona.platform.directory.BodyState;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.WrittenLanguages;

/**
 * What people write in a report or plan, by form or as JSON.
 *
 * @param visibility {@code PRIVATE} for who sits in the body and the organisation that founded it; further it is shared once it is adopted
 * @param version the version that was seen; a newer one is not written over
 */
public record ReportInput(
        @NotNull @Valid @JsonUnwrapped ReportContent content,
        Visibility visibility,
        @Nullable Long version) {

    /** What is missing is not shared. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public ReportInput {
        content = content == null ? new ReportContent("", List.of(), "", WrittenLanguages.ALL.getFirst()) : content;
        visibility = visibility == null ? Visibility.PRIVATE : visibility;
    }

    /** The input that would save a report as it is, with the tasks that its body has now. */
    static ReportInput of(BodyReport report, List<String> tasks) {
        return new ReportInput(
                report.content().withTasks(tasks), report.ownership().visibility(), report.version());
    }

    /** Where writing begins. */
    static ReportInput blank(BodyState body) {
        return new ReportInput(
                new ReportContent("", List.of(), "", body.language()).withTasks(body.tasks()),
                Visibility.PRIVATE,
                null);
    }
}
