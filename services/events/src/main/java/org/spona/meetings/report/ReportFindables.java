package org.spona.meetings.report;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.platform.events.Outbox;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findable.Kind;
import org.spona.platform.findable.Findables;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Announces reports and plans that were adopted as something to be found. */
@Component
class ReportFindables extends Findables<BodyReport> {

    ReportFindables(Outbox outbox, MessageSource messages) {
        super(outbox, Kind.named(BodyReport.KIND, "file-earmark-text", "/meetings/reports/", messages));
    }

    @EventListener
    void on(BodyReport.Announced event) {
        announce(event.report());
    }

    @Override
    protected Findable.Content contentOf(BodyReport report) {
        ReportContent says = report.content();
        return about(report)
                .text(Stream.concat(
                                Stream.of(says.introduction(), says.conclusion()),
                                says.tasks().stream().flatMap(task -> Stream.of(task.task(), task.text())))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("\n\n")))
                .published(report.adoption().orElseThrow().adoptedAt())
                .period(report.key().year(), report.key().year())
                .build();
    }
}
