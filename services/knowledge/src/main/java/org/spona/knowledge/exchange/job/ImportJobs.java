package org.spona.knowledge.exchange.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.spona.knowledge.exchange.ImportTarget;
import org.spona.knowledge.exchange.PlaceAnswer;
import org.spona.knowledge.exchange.PlaceKey;
import org.spona.platform.background.BackgroundWorker;
import org.spona.platform.ids.NewIds;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.sheet.SheetFile;
import org.spona.platform.sheet.SheetRefused;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.workflow.Permissions;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with files of practices. Each sees her own. */
@Service
@Transactional
public class ImportJobs {

    private static final int NEWEST = 10;
    private static final int SHOWN_ROWS = 5;

    /** Identity, title and municipality. */
    private static final int FEWEST_COLUMNS = 3;

    private final JobTable jobs;
    private final RowTable rows;
    private final PlaceTable places;
    private final BackgroundWorker worker;
    private final NewIds ids;
    private final Clock clock;

    ImportJobs(
            JobTable jobs,
            RowTable rows,
            PlaceTable places,
            @Qualifier("importWorker") BackgroundWorker worker,
            NewIds ids,
            Clock clock) {
        this.jobs = jobs;
        this.rows = rows;
        this.places = places;
        this.worker = worker;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Keeps a file until its columns have been looked at. Sending it twice under one id does it once.
     *
     * @param id chosen by the caller
     * @param subject the account of the current reader
     * @throws InvalidInput naming {@code file}, when it is no table with rows
     * @throws Refusal as {@link NewIds#take(UUID, java.util.function.Supplier)}
     */
    public void upload(UUID id, ImportTarget target, String subject, ImportFile file) {
        file.read(table -> keep(id, target, subject, file.name(), table));
    }

    private void keep(UUID id, ImportTarget target, String subject, String fileName, Path file) {
        try (var rows = new JobRows.Writer()) {
            SheetFile.read(file, rows::add);
            if (rows.count() == 0) {
                throw new InvalidInput("file", "sheet.empty");
            }
            if (rows.header().size() < FEWEST_COLUMNS) {
                throw new InvalidInput("file", "import.file.too-few-columns");
            }
            var job = new ImportJob(
                    id,
                    target.networkId(),
                    target.visibility(),
                    fileName,
                    rows.header(),
                    rows.count(),
                    Optional.empty(),
                    ImportJob.Status.UPLOADED,
                    clock.instant(),
                    null);
            if (jobs.find(id).isEmpty()) {
                byte[] kept = rows.kept();
                ids.take(id, () -> jobs.add(job, Readers.get().personId(), subject, kept));
            }
        } catch (SheetRefused refused) {
            throw refused.at("file");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * An import of the current reader.
     *
     * @throws Refusal {@code not-found}
     */
    @Transactional(readOnly = true)
    public ImportJob get(UUID id) {
        return jobs.find(id).orElseThrow(Refusal::notFound);
    }

    /** The newest imports of the current reader. */
    @Transactional(readOnly = true)
    public List<ImportJob> list() {
        return jobs.list(Readers.get().personId(), NEWEST);
    }

    /** The first rows of a file. */
    @Transactional(readOnly = true)
    public List<List<String>> firstRows(UUID id) {
        try (var rows = jobs.rows(id)) {
            return rows.first(SHOWN_ROWS);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Which columns probably have which field. */
    public Columns guess(ImportJob job, String language, String country) {
        return ColumnNames.guess(job.header(), language, country);
    }

    /**
     * Finds out in the background what would become of each row. Does nothing when the import has gone on since.
     *
     * @throws InvalidInput naming the fields that no column has and that no practice can be without
     */
    public void check(UUID id, Columns columns) {
        List<FieldError> missing = new ArrayList<>();
        if (columns.externalId() == null) {
            missing.add(new FieldError("externalId", "import.column.missing.externalId"));
        }
        if (columns.title() == null) {
            missing.add(new FieldError("title", "import.column.missing.title"));
        }
        if (columns.municipality() == null) {
            missing.add(new FieldError("municipality", "import.column.missing.municipality"));
        }
        if (!missing.isEmpty()) {
            throw new InvalidInput(missing);
        }
        if (get(id).isOpen()) {
            jobs.choose(id, columns);
            begin(id, ImportJob.Status.CHECKING);
        }
    }

    /**
     * Keeps what the reader says about places, for all rows that name them, and finds out again what would become of each row.
     *
     * @throws Refusal {@code import-not-checked} when the import has gone on since
     */
    public void answer(UUID id, Map<PlaceKey, PlaceAnswer> answers) {
        ImportJobStep.PUBLISH.require(Readers.get(), get(id), clock.instant());
        answers.forEach((place, answer) -> places.put(id, place, answer));
        if (!answers.isEmpty()) {
            begin(id, ImportJob.Status.CHECKING);
        }
    }

    /**
     * Refuses an import that cannot be published as it is.
     *
     * @throws InvalidInput {@code import.places.open} while something is not answered, {@code import.nothing} when it would change nothing
     */
    @Transactional(readOnly = true)
    public void requireReady(UUID id) {
        if (!rows.unknownPlaces(id).isEmpty()) {
            throw new InvalidInput("places", "import.places.open");
        }
        if (rows.counts(id).changed() == 0) {
            throw new InvalidInput("", "import.nothing");
        }
    }

    /**
     * Publishes the rows in the background.
     *
     * @throws Refusal {@code forbidden} to whoever may no longer import there, {@code import-not-checked}, and as {@link #requireReady(UUID)}
     */
    public void publish(UUID id) {
        ImportJobStep.PUBLISH.require(Readers.get(), get(id), clock.instant());
        requireReady(id);
        begin(id, ImportJob.Status.RUNNING);
    }

    /**
     * Takes back in the background what an import has published, except what somebody has changed since.
     *
     * @throws Refusal {@code forbidden} to whoever may no longer import there, {@code import-not-undoable} when it is too late
     */
    public void undo(UUID id) {
        ImportJob job = get(id);
        ImportJobStep.UNDO.require(Readers.get(), job, clock.instant());
        if (jobs.move(id, job.status(), ImportJob.Status.UNDOING)) {
            worker.wakeAfterCommit();
        }
    }

    /** What may be done with an import now. */
    public Permissions permissions(ImportJob job) {
        return Permissions.of(ImportJobStep.class, job, Readers.get(), clock.instant());
    }

    /** What was found out about the rows before no longer holds. */
    private void begin(UUID id, ImportJob.Status work) {
        if (jobs.move(id, get(id).status(), work)) {
            rows.clear(id);
            worker.wakeAfterCommit();
        }
    }
}
