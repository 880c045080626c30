package org.spona.meetings.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.spona.platform.sheet.Sheet;
import org.spona.platform.sheet.SheetBuilder;
import org.spona.platform.sheet.Sheets;
import org.springframework.stereotype.Component;

/** What institutions have answered as a table to take along: a row for each, a column for each question. */
@Component
public class SurveySheet {

    private final Sheets sheets;

    SurveySheet(Sheets sheets) {
        this.sheets = sheets;
    }

    /** The table in the language of its reader. */
    public Sheet of(SurveyComparison comparison, Locale locale) {
        SheetBuilder<SurveyComparison.Row> words = sheets.of("survey.file", locale);
        List<String> head = new ArrayList<>(List.of(words.words("survey.institution"), words.words("survey.sentAt")));
        comparison.questions().forEach(question -> head.add(titled(question, words)));
        return new Sheet(
                words.words("survey.file"),
                head,
                comparison.rows().stream()
                        .map(row -> cells(row, comparison.questions(), words))
                        .toList());
    }

    private static String titled(SurveyQuestion question, SheetBuilder<?> words) {
        String text = words.written(question.text());
        return question.unit().isEmpty() ? text : text + " (" + words.written(question.unit()) + ")";
    }

    private static List<String> cells(SurveyComparison.Row row, List<SurveyQuestion> questions, SheetBuilder<?> words) {
        List<String> cells = new ArrayList<>(List.of(
                Objects.requireNonNullElse(
                        words.name(row.part().nameLatin(), row.part().nameCyrillic()), ""),
                words.moment(row.part().sentAt())));
        IntStream.range(0, questions.size())
                .mapToObj(at -> cell(questions.get(at), row.answer(at), words))
                .forEach(cells::add);
        return cells;
    }

    private static String cell(SurveyQuestion question, SurveyAnswer answer, SheetBuilder<?> words) {
        return switch (question.kind()) {
            case YES_NO -> answer.saysNothing() ? "" : words.words("survey.answer." + answer.text());
            case NUMBER ->
                NumberAnswer.read(answer.text())
                        .map(number -> number.toPlainString())
                        .orElse(answer.text());
            case SHORT_TEXT, LONG_TEXT, ONE_OF, SEVERAL_OF -> words.written(answer.cell());
        };
    }
}
