package org.spona.regulations.overview.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.spona.platform.language.SerbianScript;
import org.spona.platform.sheet.Sheet;
import org.spona.regulations.application.ObligationStatus;
import org.spona.regulations.overview.ApplicationTable;
import org.spona.regulations.update.Obligation;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The table of a network as a table to take along. */
@Component
class OverviewSheet {

    private final MessageSource messages;

    OverviewSheet(MessageSource messages) {
        this.messages = messages;
    }

    Sheet of(ApplicationTable table, Locale locale) {
        return new Sheet(
                words("overview.file", locale),
                Stream.of(
                                Stream.of(words("overview.organisation", locale), words("overview.country", locale)),
                                table.columns().stream().map(column -> head(column, locale)),
                                Stream.of(words("overview.late", locale)))
                        .flatMap(column -> column)
                        .toList(),
                table.rows().stream().map(row -> cells(table, row, locale)).toList());
    }

    private List<String> cells(ApplicationTable table, ApplicationTable.Row row, Locale locale) {
        var organisation = row.organisation();
        return Stream.of(
                        Stream.of(organisation.name(locale), organisation.country()),
                        table.columns().stream().map(column -> word(row.cell(column.id()), locale)),
                        Stream.of(String.valueOf(row.late())))
                .flatMap(cell -> cell)
                .toList();
    }

    private String word(Optional<ObligationStatus> status, Locale locale) {
        return status.map(known -> words("application.word." + known, locale)).orElse("");
    }

    private String head(Obligation obligation, Locale locale) {
        var content = obligation.content();
        String due = content.due() == null
                ? words("obligation.due.none", locale)
                : content.due().toString();
        String what = SerbianScript.withoutMarks(content.what());
        return content.provision().isBlank()
                ? "%s (%s)".formatted(what, due)
                : "%s: %s (%s)".formatted(content.provision(), what, due);
    }

    private String words(String code, Locale locale) {
        return messages.getMessage(code, null, locale);
    }
}
