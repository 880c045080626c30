package org.spona.cooperation.project;

import org.spona.cooperation.file.ThingAttachments;
import org.spona.platform.files.Attachments;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Files of reports to donors: they come with the draft, the funder reads them once it is sent, and what was sent stays as it is. */
@Component
class DonorReportAttachments extends ThingAttachments<DonorReport> {

    DonorReportAttachments(DonorReports reports, DonorReportFindables findables, Attachments attachments) {
        super(
                DonorReport.KIND,
                reports::findById,
                DonorReport::thing,
                (reader, report) ->
                        report.status() == DonorReport.Status.DRAFT && DonorReportStep.EDIT.isFor(reader, report),
                findables::of,
                attachments);
    }

    @EventListener
    void on(DonorReport.Event event) {
        changed(event.report().getId());
    }

    @EventListener
    void on(DonorReport.Discarded event) {
        changed(event.id());
    }
}
