package org.spona.cooperation.project;

import java.time.LocalDate;
import java.util.Optional;
import org.spona.platform.events.Outbox;
import org.spona.platform.findable.Findable;
import org.spona.platform.text.Markdown;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Announces reports to donors as something to be found, for their organisation and the funder that got them; drafts are found by nobody. */
@Component
class DonorReportFindables {

    private final Outbox outbox;
    private final Findable.Kind kind;

    DonorReportFindables(Outbox outbox, MessageSource messages) {
        this.outbox = outbox;
        this.kind = Findable.Kind.named(DonorReport.KIND, "file-earmark-text", "/projects/reports/", messages);
    }

    @EventListener
    void on(DonorReport.Event event) {
        DonorReport report = event.report();
        DonorReportContent content = report.content();
        Findable.Content said = report.status() == DonorReport.Status.DRAFT
                ? null
                : Findable.Content.of(content.title(), content.language())
                        .text(Markdown.toText(content.body()))
                        .period(year(content.startsOn()), year(content.endsOn()))
                        .published(report.sentAt().orElse(report.updatedAt()))
                        .updated(report.updatedAt())
                        .build();
        outbox.append(
                new Findable(report.getId(), kind, report.revision(), null, report.ownership(), report.readers(), said)
                        .event());
    }

    private static int year(String when) {
        Optional<Integer> year = DayOrMonth.read(when).map(DayOrMonth::first).map(LocalDate::getYear);
        return year.orElseThrow();
    }
}
