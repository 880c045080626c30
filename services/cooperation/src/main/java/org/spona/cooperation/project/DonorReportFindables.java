package org.spona.cooperation.project;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spona.platform.events.Outbox;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findables;
import org.spona.platform.text.Markdown;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Announces reports to donors as something to be found, for their organisation and the funder that got them; drafts are found by nobody. */
@Component
class DonorReportFindables extends Findables<DonorReport> {

    DonorReportFindables(Outbox outbox, MessageSource messages) {
        super(outbox, Findable.Kind.named(DonorReport.KIND, "file-earmark-text", "/projects/reports/", messages));
    }

    @EventListener
    void on(DonorReport.Event event) {
        announce(event.report());
    }

    @Override
    protected Findable.@Nullable Content contentOf(DonorReport report) {
        if (report.status() == DonorReport.Status.DRAFT) {
            return null;
        }
        DonorReportContent content = report.content();
        return about(report)
                .text(Markdown.toText(content.body()))
                .period(year(content.startsOn()), year(content.endsOn()))
                .published(report.sentAt().orElse(report.updatedAt()))
                .build();
    }

    private static int year(String when) {
        Optional<Integer> year = DayOrMonth.read(when).map(DayOrMonth::first).map(LocalDate::getYear);
        return year.orElseThrow();
    }
}
