package org.spona.meetings.excerpt;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.decision.Decision;
import org.spona.meetings.task.Party;
import org.spona.meetings.task.TaskContent;
import org.spona.meetings.task.TaskKind;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.text.WrittenText;

/**
 * To whom an excerpt is sent, by form or as JSON.
 *
 * @param party the institution; a written name that one institution of the meeting or of the network has, in whatever script and case, is that
 *     institution
 * @param taskTitle what it is to do; empty for nothing
 * @param taskDays within how many days from today; asked for with a task
 */
public record ExcerptInput(
        @NotNull @Valid Party party,
        @Size(max = 200) String taskTitle,
        @Nullable @Min(1) @Max(365) Integer taskDays) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public ExcerptInput {
        party = party == null ? new Party(null, "", "") : party;
        taskTitle = taskTitle == null ? "" : WrittenText.line(taskTitle);
    }

    /** Nothing chosen yet. */
    public static ExcerptInput blank() {
        return new ExcerptInput(new Party(null, "", ""), "", null);
    }

    /**
     * Refuses what reaches nobody, and a task without its time.
     *
     * @throws InvalidInput naming every field to mend
     */
    void check() {
        List<FieldError> mistakes = new ArrayList<>();
        if (party.organisationId() == null && party.name().isEmpty()) {
            mistakes.add(new FieldError("party.name", "excerpt.missing.party"));
        }
        if (taskTitle.isEmpty() != (taskDays == null)) {
            mistakes.add(
                    taskDays == null
                            ? new FieldError("taskDays", "excerpt.missing.taskDays")
                            : new FieldError("taskTitle", "excerpt.missing.taskTitle"));
        }
        if (!mistakes.isEmpty()) {
            throw new InvalidInput(mistakes);
        }
    }

    /** What the institution is to do; empty for nothing. */
    Optional<TaskContent> task(Decision decision, LocalDate today) {
        return taskDays == null
                ? Optional.empty()
                : Optional.of(new TaskContent(
                        taskTitle,
                        decision.number() + ": " + decision.content().title(),
                        decision.content().language(),
                        TaskKind.DO,
                        today.plusDays(taskDays)));
    }
}
