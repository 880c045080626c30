package org.spona.meetings.task;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.text.WrittenLanguage;
import org.spona.platform.text.WrittenLanguages;
import org.spona.platform.text.WrittenText;

/**
 * What is asked: everything that whoever reads the task may know of it, its parts apart. Form, JSON, events and the table have it as it
 * stands here.
 *
 * @param what what has to be done, plain text; may be empty when the title says it
 * @param language of the texts, BCP 47 with script
 * @param due the last day; past ones are taken, for what was agreed on is written down afterwards
 */
@Embeddable
public record TaskContent(
        @Size(max = 200) String title,
        @Size(max = 5000) String what,
        @WrittenLanguage String language,
        @Enumerated(EnumType.STRING) TaskKind kind,
        @Nullable LocalDate due) {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public TaskContent {
        title = title == null ? "" : WrittenText.line(title);
        what = what == null ? "" : what.strip();
        language = language == null ? WrittenLanguages.ALL.getFirst() : language;
        kind = kind == null ? TaskKind.DO : kind;
    }

    /** Nothing but a language. */
    static TaskContent blank(String language) {
        return new TaskContent("", "", language, TaskKind.DO, null);
    }

    /**
     * Refuses what nobody can be asked, with every field.
     *
     * @throws InvalidInput naming the fields to mend
     */
    void requireComplete() {
        List<FieldError> mistakes = new ArrayList<>();
        if (title.isEmpty()) {
            mistakes.add(new FieldError("content.title", "task.missing.title"));
        }
        if (due == null) {
            mistakes.add(new FieldError("content.due", "task.missing.due"));
        } else if (due.isBefore(EARLIEST) || due.isAfter(LATEST)) {
            mistakes.add(new FieldError("content.due", "task.due.far"));
        }
        if (!mistakes.isEmpty()) {
            throw new InvalidInput(mistakes);
        }
    }
}
