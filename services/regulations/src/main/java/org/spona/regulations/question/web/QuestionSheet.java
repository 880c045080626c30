package org.spona.regulations.question.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.spona.platform.sheet.Sheet;
import org.spona.platform.sheet.SheetBuilder;
import org.spona.platform.sheet.Sheets;
import org.spona.regulations.question.Answer;
import org.spona.regulations.question.Basis;
import org.springframework.stereotype.Component;

/** Questions and answers as tables to take along: what a list shows of each, and where it is read. */
@Component
class QuestionSheet {

    private final Sheets sheets;

    QuestionSheet(Sheets sheets) {
        this.sheets = sheets;
    }

    Sheet of(List<QuestionViews.Line> lines, Locale locale) {
        SheetBuilder<QuestionViews.Line> sheet = sheets.of("question.file", locale);
        return sheet.column(
                        "question.subject",
                        line -> sheet.written(line.question().content().subject()))
                .column(
                        "question.basis",
                        line -> sheet.written(places(line.question().content().basis())))
                .column(
                        "question.status",
                        line -> sheet.words("question.status." + line.question().status()))
                .column("question.by", line -> sheet.name(line.organisation().orElse(null)))
                .column("question.asked-at", line -> sheet.day(line.question().askedAt()))
                .column(
                        "question.answered-at",
                        line -> sheet.day(line.question().answeredAt().orElse(null)))
                .column(
                        "sheet.address",
                        line -> sheet.address(line.question().thing().address()))
                .build(lines);
    }

    Sheet ofAnswers(List<Answer> answers, Locale locale) {
        SheetBuilder<Answer> sheet = sheets.of("answer.file", locale);
        return sheet.column(
                        "answer.title", answer -> sheet.written(answer.content().title()))
                .column(
                        "answer.basis",
                        answer -> sheet.written(places(answer.content().basis())))
                .column("answer.holdsOn", answer -> answer.content().holdsOn())
                .column("answer.status", answer -> sheet.words("answer.status." + answer.status()))
                .column(
                        "answer.published",
                        answer -> sheet.day(answer.publishedAt().orElse(null)))
                .column("answer.note", _ -> sheet.words("answer.disclaimer"))
                .column("sheet.address", answer -> sheet.address(answer.thing().address()))
                .build(answers);
    }

    private static String places(List<Basis> basis) {
        return basis.stream()
                .map(Basis::place)
                .filter(place -> !place.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
