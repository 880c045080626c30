package org.spona.knowledge.exchange.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.knowledge.exchange.ImportTarget;
import org.spona.platform.background.BackgroundWorker;
import org.spona.platform.ids.NewIds;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.sheet.SheetFile;
import org.spona.platform.sheet.SheetRefused;
import org.spona.platform.tenancy.Readers;
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
    private final BackgroundWorker worker;
    private final NewIds ids;
    private final Clock clock;

    ImportJobs(JobTable jobs, @Qualifier("importWorker") BackgroundWorker worker, NewIds ids, Clock clock) {
        this.jobs = jobs;
        this.worker = worker;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Keeps a file until its columns have been looked at. Sending it twice under one id does it once.
     *
     * @param id chosen by the caller
     * @param subject the account of the current reader
     * @param fileName as she calls it
     * @throws InvalidInput naming {@code file}, when it is no table with rows
     * @throws Refusal as {@link NewIds#take(UUID, java.util.function.Supplier)}
     */
    public void upload(UUID id, ImportTarget target, String subject, String fileName, Path file) {
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
                    0,
                    0,
                    0,
                    0,
                    clock.instant());
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
     * Lets an import begin in the background. Does nothing when it has begun.
     *
     * @throws InvalidInput naming the fields that no column has and that no practice can be without
     */
    public void start(UUID id, Columns columns) {
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
        get(id);
        if (jobs.start(id, columns)) {
            worker.wakeAfterCommit();
        }
    }

    /** The rows that were not taken. */
    @Transactional(readOnly = true)
    public List<Rejection> rejections(UUID id) {
        get(id);
        return jobs.rejections(id);
    }
}
