package org.spona.meetings.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.document.Document;
import org.spona.platform.document.DocumentBuilder;
import org.spona.platform.document.DocumentSource;
import org.springframework.stereotype.Component;

/** A report or plan as a document: what people wrote, by the numbered tasks of the body, and what is reckoned. */
@Component
public class ReportDocument implements DocumentSource {

    private final ReportReading reports;

    ReportDocument(ReportReading reports) {
        this.reports = reports;
    }

    @Override
    public Document write(UUID id, DocumentBuilder document) {
        ReportView view = reports.view(id);
        BodyReport report = view.report();
        ReportContent says = report.content();
        String language = says.language();
        Optional<Adoption> adoption = report.adoption();
        document.fact("report.body", document.written(report.bodyName(), language))
                .fact("report.year", String.valueOf(report.key().year()))
                .fact("report.status", document.words("report.status." + report.status()))
                .fact("report.adoptedAt", document.day(adoption.map(Adoption::adoptedAt)))
                .fact("report.meeting", adoption.map(Adoption::meetingNumber).orElse(""))
                .fact("report.decision", adoption.map(Adoption::decisionNumber).orElse(""))
                .markdown(says.introduction(), language);
        List<TaskText> tasks = says.tasks();
        for (int at = 0; at < tasks.size(); at++) {
            document.heading(
                            "report.task.numbered",
                            at + 1,
                            document.written(tasks.get(at).task(), language))
                    .markdown(tasks.get(at).text(), language);
        }
        view.figures().chapters().forEach(chapter -> write(chapter, document));
        document.table(
                "report.attendance",
                document.heads("meeting.institution", "report.attendance.there", "report.attendance.excused"),
                view.figures().attendance().stream()
                        .map(seat -> List.of(
                                document.written(seat.institution(), language),
                                document.words("report.attendance.of", seat.there(), seat.held()),
                                seat.excused() == 0 ? "" : String.valueOf(seat.excused())))
                        .toList());
        if (!says.conclusion().isEmpty()) {
            document.heading("report.content.conclusion").markdown(says.conclusion(), language);
        }
        return document.build(report.thing(), "report.kind");
    }

    private static void write(ReportChapter chapter, DocumentBuilder document) {
        document.table(
                chapter.code(),
                document.heads("report.line.day", "report.line.number", "report.line.title", "report.line.state"),
                chapter.lines().stream().map(line -> row(line, document)).toList());
        List<String> counts = new ArrayList<>();
        chapter.counts().forEach(count -> counts.add(document.words(count.code()) + ": " + count.number()));
        document.paragraph(String.join("; ", counts));
    }

    private static List<String> row(ReportLine line, DocumentBuilder document) {
        return List.of(
                document.day(Optional.ofNullable(line.day())),
                line.number(),
                document.written(line.title(), line.language()),
                line.state().isEmpty() ? "" : document.words(line.state()));
    }
}
