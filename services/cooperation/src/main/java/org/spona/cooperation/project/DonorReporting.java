package org.spona.cooperation.project;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.ids.NewIds;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports to donors: drafted from what is recorded, sent, accepted. Whatever the reader may not see is answered with {@code not-found}. */
@Service
@Transactional
public class DonorReporting {

    /** So many reports of a project are listed at most. */
    private static final Limit MOST = Limit.of(100);

    private final DonorReports reports;
    private final Projects projects;
    private final DonorReportDraft draft;
    private final NewIds ids;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DonorReporting(
            DonorReports reports,
            Projects projects,
            DonorReportDraft draft,
            NewIds ids,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.projects = projects;
        this.draft = draft;
        this.ids = ids;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A report.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    @Transactional(readOnly = true)
    public DonorReport get(UUID id) {
        return reports.get(id);
    }

    /** A report, if the reader may see one with this id. */
    @Transactional(readOnly = true)
    public Optional<DonorReport> find(UUID id) {
        return reports.findById(id);
    }

    /** The project of which a report tells, as far as the reader may see it. */
    @Transactional(readOnly = true)
    public Optional<Project> projectOf(DonorReport report) {
        return projects.findById(report.projectId());
    }

    /** The reports of a project that the reader may see, last changed first. */
    @Transactional(readOnly = true)
    public List<DonorReport> list(UUID projectId) {
        return reports.findByProjectIdOrderByUpdatedAtDesc(projectId, MOST);
    }

    /**
     * What a form begins with: the report as it is, or one that is drafted from what is recorded of a project.
     *
     * @throws Refusal {@code forbidden}, {@code project-wrong-status} when the project is shown to no funder
     */
    @Transactional(readOnly = true)
    public DonorReportInput begin(UUID id, @Nullable UUID projectId) {
        Optional<DonorReport> known = reports.findById(id);
        if (known.isPresent()) {
            DonorReportStep.EDIT.require(Readers.get(), known.get(), clock.instant());
            return DonorReportInput.of(known.get());
        }
        return draft.of(project(projectId));
    }

    /**
     * Saves a draft. Repeating it does nothing more.
     *
     * @param id chosen by the caller
     * @throws Refusal {@code forbidden}, {@code stale}, {@code donor-report-sent}
     * @throws InvalidInput when its period ends before it begins, or it goes to nobody who pays for the project
     */
    public DonorReport save(UUID id, DonorReportInput input) {
        Optional<DonorReport> known = reports.findById(id);
        if (known.isEmpty()) {
            Project project = project(input.projectId());
            var report = new DonorReport(
                    id, Readers.get(), project, funder(project, input), input.content(), clock.instant());
            return ids.take(id, () -> reports.saveAndFlush(report));
        }
        DonorReport report = known.get();
        DonorReportStep.EDIT.require(Readers.get(), report, clock.instant());
        report.requireSeen(input.seenVersion());
        report.revise(input.content(), funder(projects.get(report.projectId()), input), clock.instant());
        return reports.saveAndFlush(report);
    }

    /** Lets the funder read it. Repeating it does nothing more. */
    public DonorReport send(UUID id) {
        DonorReport report = reports.get(id);
        if (report.status() != DonorReport.Status.DRAFT && DonorReportStep.SEND.isFor(Readers.get(), report)) {
            return report;
        }
        DonorReportStep.SEND.require(Readers.get(), report, clock.instant());
        report.send(clock.instant());
        return reports.saveAndFlush(report);
    }

    /** Takes it, for the funder. Repeating it does nothing more. */
    public DonorReport accept(UUID id) {
        DonorReport report = reports.get(id);
        if (report.status() == DonorReport.Status.ACCEPTED && DonorReportStep.ACCEPT.isFor(Readers.get(), report)) {
            return report;
        }
        DonorReportStep.ACCEPT.require(Readers.get(), report, clock.instant());
        report.accept(Readers.get(), clock.instant());
        return reports.saveAndFlush(report);
    }

    /** Throws away a draft, which nobody else has seen. */
    public void discard(UUID id) {
        DonorReport report = reports.get(id);
        DonorReportStep.DISCARD.require(Readers.get(), report, clock.instant());
        reports.delete(report);
        events.publishEvent(new DonorReport.Discarded(id));
    }

    private Project project(@Nullable UUID id) {
        Project project = projects.get(Optional.ofNullable(id).orElseThrow(Refusal::notFound));
        ProjectStep.REPORT.require(Readers.get(), project, clock.instant());
        return project;
    }

    private static UUID funder(Project project, DonorReportInput input) {
        UUID funder = input.funderId();
        if (funder == null || !project.funders().contains(funder)) {
            throw new InvalidInput("funderId", "donor-report.missing.funderId");
        }
        return funder;
    }
}
