package org.spona.cooperation.project;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;

/** What cannot be true of a project's period, of what it continues, and of a period of a report. */
final class ProjectPolicy {

    private ProjectPolicy() {}

    /**
     * Refuses what cannot be, with everything that is to be mended at once.
     *
     * @throws InvalidInput naming the fields to mend
     */
    static void check(UUID id, ProjectContent content) {
        List<FieldError> wrong = new ArrayList<>();
        requireReadable("content.startsOn", content.startsOn(), wrong);
        requireReadable("content.endsOn", content.endsOn(), wrong);
        if (isBefore(content.endsOn(), content.startsOn())) {
            wrong.add(new FieldError("content.endsOn", "project.endsOn.before"));
        }
        if (id.equals(content.continuesId())) {
            wrong.add(new FieldError("content.continuesId", "project.continues.itself"));
        }
        List<ProjectOutput> outputs = content.outputs();
        for (int at = 0; at < outputs.size(); at++) {
            if (outputs.get(at).isWritten() && outputs.get(at).title().isEmpty()) {
                wrong.add(new FieldError("content.outputs[" + at + "].title", "project.missing.output"));
            }
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }

    /**
     * Refuses a period that cannot be read, or ends before it begins.
     *
     * @throws InvalidInput naming the fields to mend
     */
    static void checkPeriod(String from, String until) {
        List<FieldError> wrong = new ArrayList<>();
        requireSaid("content.startsOn", from, wrong);
        requireSaid("content.endsOn", until, wrong);
        if (isBefore(until, from)) {
            wrong.add(new FieldError("content.endsOn", "project.endsOn.before"));
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }

    private static void requireSaid(String field, String written, List<FieldError> wrong) {
        if (written.isEmpty()) {
            wrong.add(new FieldError(field, "project.missing.when"));
        }
        requireReadable(field, written, wrong);
    }

    private static void requireReadable(String field, @Nullable String written, List<FieldError> wrong) {
        if (written != null && !written.isEmpty() && DayOrMonth.read(written).isEmpty()) {
            wrong.add(new FieldError(field, "project.when.unreadable"));
        }
    }

    /** Whether the one cannot but lie before the other. */
    private static boolean isBefore(String end, String start) {
        return DayOrMonth.read(end)
                .flatMap(last -> DayOrMonth.read(start).map(first -> last.last().isBefore(first.first())))
                .orElse(false);
    }
}
