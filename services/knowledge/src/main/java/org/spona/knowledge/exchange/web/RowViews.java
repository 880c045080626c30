package org.spona.knowledge.exchange.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.spona.knowledge.exchange.job.ImportJob;
import org.spona.knowledge.exchange.job.ImportRow;
import org.spona.knowledge.exchange.job.ImportRows;
import org.spona.knowledge.exchange.job.RowFate;
import org.spona.platform.sheet.Sheet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in words what becomes of the rows of an import. */
@Component
class RowViews {

    private final ImportRows rows;
    private final MessageSource messages;

    RowViews(ImportRows rows, MessageSource messages) {
        this.rows = rows;
        this.messages = messages;
    }

    RowView of(ImportRow row, Locale locale) {
        ImportRow.Rejection rejection = row.rejection();
        String field = rejection == null || rejection.field().isEmpty()
                ? ""
                : words("import.column." + rejection.field(), locale);
        return new RowView(
                row.line(),
                Objects.requireNonNullElse(row.externalId(), ""),
                row.title(),
                row.fate(),
                row.practiceId(),
                field,
                result(row, locale));
    }

    /** The rows as they were sent, of one fate or all, with a column more that says what became of each. */
    Sheet sheet(ImportJob job, Optional<RowFate> fate, Locale locale) {
        List<String> head = new ArrayList<>(IntStream.range(0, job.header().size())
                .mapToObj(column -> columnName(job, column, locale))
                .toList());
        head.add(words("import.result", locale));
        List<List<String>> table = new ArrayList<>();
        rows.forEach(job.id(), (row, cells) -> {
            if (fate.isEmpty() || fate.get() == row.fate()) {
                table.add(line(of(row, locale), cells, job.header().size()));
            }
        });
        return new Sheet(words(fate.isPresent() ? "import.errors.file" : "import.result.file", locale), head, table);
    }

    String columnName(ImportJob job, int column, Locale locale) {
        String name = job.header().get(column);
        return name.isBlank() ? messages.getMessage("import.column.unnamed", new Object[] {column + 1}, locale) : name;
    }

    private static List<String> line(RowView row, List<String> cells, int columns) {
        List<String> line = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            line.add(column < cells.size() ? cells.get(column) : "");
        }
        line.add(row.field().isEmpty() ? row.result() : row.field() + ": " + row.result());
        return line;
    }

    private String result(ImportRow row, Locale locale) {
        ImportRow.Rejection rejection = row.rejection();
        if (rejection != null) {
            return messages.getMessage(
                    "import.rejected." + rejection.code(), rejection.arguments().toArray(), locale);
        }
        return words(row.undo() == null ? "import.fate." + row.fate() : "import.undone." + row.undo(), locale);
    }

    private String words(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
