package org.spona.meetings.task;

import java.util.List;
import java.util.Locale;
import org.spona.platform.sheet.Sheet;
import org.spona.platform.sheet.SheetBuilder;
import org.spona.platform.sheet.Sheets;
import org.springframework.stereotype.Component;

/** Tasks, and the parts of one, as tables to take along. */
@Component
public class TaskSheet {

    private final Sheets sheets;

    TaskSheet(Sheets sheets) {
        this.sheets = sheets;
    }

    /** A row for each task, in their order. */
    public Sheet of(List<TaskLine> tasks, Locale locale) {
        SheetBuilder<TaskLine> sheet = sheets.of("tasks.file", locale);
        return sheet.column("task.content.title", task -> sheet.written(task.title()))
                .column("task.content.kind", task -> sheet.words("task.kind." + task.kind()))
                .column("task.content.due", TaskLine::due)
                .column("task.giver", task -> sheet.name(task.giverLatin(), task.giverCyrillic()))
                .column("task.parts", TaskLine::parts)
                .column("task.settled", TaskLine::settled)
                .column("task.late", TaskLine::late)
                .column("task.own", task -> task.own() == null ? null : sheet.words("task.part.status." + task.own()))
                .column("sheet.address", task -> sheet.address("/tasks/" + task.id()))
                .build(tasks);
    }

    /** A row for each institution, in their order. */
    public Sheet ofParts(List<PartLine> parts, Locale locale) {
        SheetBuilder<PartLine> sheet = sheets.of("task.parts.file", locale);
        return sheet.column("task.institution", part -> sheet.name(part.nameLatin(), part.nameCyrillic()))
                .column("task.part.said.status", part -> sheet.words("task.part.status." + part.status()))
                .column("task.part.late", part -> part.late() ? sheet.words("task.part.late.word") : null)
                .column("task.part.said.report", part -> sheet.written(part.report()))
                .column("task.part.said.link", PartLine::link)
                .column("task.part.moved", part -> sheet.moment(part.movedAt()))
                .build(parts);
    }
}
