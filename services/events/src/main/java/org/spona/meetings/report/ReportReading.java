package org.spona.meetings.report;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.directory.DirectoryBodies;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.platform.workflow.Permissions;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports and plans: a draft for who sits in the body and works for its founder, an adopted one for all with whom it is shared. */
@Service
@Transactional(readOnly = true)
public class ReportReading {

    private static final Sort LATEST =
            Sort.by("reportYear").descending().and(Sort.by("kind")).and(Sort.by("id"));

    private final BodyReports reports;
    private final ReportReckoning reckoning;
    private final DirectoryBodies bodies;
    private final Clock clock;

    ReportReading(BodyReports reports, ReportReckoning reckoning, DirectoryBodies bodies, Clock clock) {
        this.reports = reports;
        this.reckoning = reckoning;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** The one of a body and year, if the reader may see it. */
    public Optional<BodyReport> find(ReportKey key) {
        return reports.findById(key.id());
    }

    /**
     * The one with this id.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    public BodyReport get(UUID id) {
        return reports.findById(id).orElseThrow(Refusal::notFound);
    }

    /**
     * The one of a body and year with what is reckoned in it.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    public ReportView view(ReportKey key) {
        return view(key.id());
    }

    /**
     * The same by its id.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    public ReportView view(UUID id) {
        BodyReport report = get(id);
        Reader reader = Readers.current().orElseGet(() -> Reader.stranger(""));
        return new ReportView(
                report,
                report.figures().orElseGet(() -> reckoning.of(report.key())),
                Permissions.of(ReportStep.class, report, reader, clock.instant()));
    }

    /**
     * Refuses what cannot be done with it now.
     *
     * @throws Refusal {@code not-found}, {@code report-not-keeper}, {@code report-adopted}
     */
    public void require(ReportStep step, ReportKey key) {
        step.require(Readers.get(), get(key.id()), clock.instant());
    }

    /** Those of a body, the latest year first. */
    public PageOf<ReportEntry> listOf(UUID bodyId, PageRequest page) {
        return PageOf.of(reports.findOfBody(bodyId, page.sortedBy(LATEST))).map(ReportEntry::of);
    }

    /** Whether the reader writes what a body reports and plans. */
    public boolean mayWrite(UUID bodyId) {
        return bodies.find(bodyId)
                .filter(body -> ReportAuthoring.isWriter(Readers.get(), body))
                .isPresent();
    }
}
