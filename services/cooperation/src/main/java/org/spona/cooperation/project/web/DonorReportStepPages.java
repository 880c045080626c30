package org.spona.cooperation.project.web;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.spona.cooperation.project.DonorReport;
import org.spona.cooperation.project.DonorReportStep;
import org.spona.cooperation.project.DonorReporting;
import org.spona.platform.directory.Directory;
import org.spona.platform.workflow.StepPages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The steps of a report that reach other people, or take it away. */
@Controller
@RequestMapping("/projects/reports/{id}/{step:send|accept|discard}")
class DonorReportStepPages extends StepPages<DonorReport, DonorReportStep> {

    private final DonorReporting reports;
    private final Directory directory;
    private final MessageSource messages;

    DonorReportStepPages(DonorReporting reports, Directory directory, MessageSource messages, Clock clock) {
        super(DonorReportStep.class, "donor-report", "/projects/reports/", reports::get, clock);
        this.reports = reports;
        this.directory = directory;
        this.messages = messages;
    }

    @Override
    protected String reach(DonorReportStep step, DonorReport report, Locale locale) {
        String funder = directory
                .findOrganisation(report.funderId())
                .map(known -> known.name(locale))
                .orElse("");
        return messages.getMessage(steps(report.getId()).code(step) + ".reach", new Object[] {funder}, locale);
    }

    @Override
    protected void take(DonorReportStep step, UUID id) {
        switch (step) {
            case SEND -> reports.send(id);
            case ACCEPT -> reports.accept(id);
            case DISCARD -> reports.discard(id);
            case EDIT -> throw new IllegalArgumentException(step + " has a form");
        }
    }

    @Override
    protected String next(DonorReportStep step, UUID id) {
        return step == DonorReportStep.DISCARD ? "/projects" : address(id);
    }
}
