package org.spona.meetings.report;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.spona.platform.text.WrittenLanguage;
import org.spona.platform.text.WrittenLanguages;

/**
 * What people write in a report or plan; the rest is reckoned.
 *
 * @param introduction in Markdown
 * @param tasks by the numbered tasks of the body, in their order
 * @param conclusion in Markdown
 * @param language of the texts, BCP 47 with script
 */
@Embeddable
public record ReportContent(
        @Size(max = 20_000) String introduction,

        @JdbcTypeCode(SqlTypes.JSON) @Size(max = MOST_TASKS) List<@Valid TaskText> tasks,

        @Size(max = 20_000) String conclusion,
        @WrittenLanguage String language) {

    /** So many tasks at most. */
    static final int MOST_TASKS = 200;

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public ReportContent {
        introduction = introduction == null ? "" : introduction.strip();
        tasks = tasks == null
                ? List.of()
                : tasks.stream().filter(Objects::nonNull).toList();
        conclusion = conclusion == null ? "" : conclusion.strip();
        language = language == null ? WrittenLanguages.ALL.getFirst() : language;
    }

    /**
     * The same with the tasks that the body has now, each with what was said of it; what was said of one that it has no more stays at the
     * end.
     */
    ReportContent withTasks(List<String> now) {
        List<TaskText> texts = new ArrayList<>(now.stream()
                .limit(MOST_TASKS)
                .map(task -> new TaskText(task, textOf(task)))
                .toList());
        tasks.stream()
                .filter(said -> !now.contains(said.task()) && !said.text().isEmpty())
                .limit(MOST_TASKS - texts.size())
                .forEach(texts::add);
        return new ReportContent(introduction, texts, conclusion, language);
    }

    private String textOf(String task) {
        return tasks.stream()
                .filter(said -> said.task().equals(task))
                .map(TaskText::text)
                .findFirst()
                .orElse("");
    }
}
