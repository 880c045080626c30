package org.spona.knowledge.exchange.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.knowledge.exchange.ImportResult;
import org.spona.knowledge.exchange.ImportTarget;
import org.spona.knowledge.exchange.PracticeImport;
import org.spona.knowledge.practice.PracticeIntake;
import org.spona.platform.failure.ItemFailure;
import org.spona.platform.failure.SetAside;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.ReaderResolver;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Does the imports that people have started, one after the other, in the name of each. */
@Component
class ImportWork {

    /** Whoever has not been heard of for so many seconds is gone; the import begins anew, which changes nothing that is in already. */
    private static final int SILENCE = 60;

    private static final int STEP = 100;
    private static final int KEPT_DAYS = 90;

    private final JobTable jobs;
    private final PracticeImport practices;
    private final ReaderResolver readers;
    private final TransactionTemplate transaction;
    private final SetAside setAside;

    ImportWork(
            JobTable jobs,
            PracticeImport practices,
            ReaderResolver readers,
            PlatformTransactionManager transactions,
            SetAside setAside) {
        this.jobs = jobs;
        this.practices = practices;
        this.readers = readers;
        this.transaction = new TransactionTemplate(transactions);
        this.setAside = setAside;
    }

    /** Does the next import; false when there is none. */
    boolean doNext() {
        Optional<JobTable.Owned> next = transaction.execute(_ -> {
            jobs.forget(KEPT_DAYS);
            return jobs.claim(SILENCE);
        });
        if (next == null || next.isEmpty()) {
            return false;
        }
        UUID id = next.get().job().id();
        ImportJob.Status end = ImportJob.Status.DONE;
        try {
            run(next.get());
        } catch (Refusal noLonger) {
            end = ImportJob.Status.FAILED;
        } catch (RuntimeException | Error failure) {
            if (ItemFailure.of(failure).isTransient()) {
                throw failure;
            }
            setAside.note("practice-imports", id, failure);
            end = ImportJob.Status.FAILED;
        }
        ImportJob.Status status = end;
        transaction.executeWithoutResult(_ -> jobs.finish(id, status));
        return true;
    }

    private void run(JobTable.Owned owned) {
        ImportJob job = owned.job();
        Reader uploader = readers.resolve(owned.subject(), "", null);
        var progress = new Progress(job.id());
        try (JobRows.Reader rows = transaction.execute(_ -> rows(job.id()))) {
            Readers.call(uploader, () -> {
                practices.run(
                        new ImportTarget(job.networkId(), PracticeIntake.importer(job.networkId()), job.visibility()),
                        new TableSource(rows, job.columns().orElseThrow()),
                        progress::add);
                return true;
            });
            progress.note();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private JobRows.Reader rows(UUID id) {
        try {
            return jobs.rows(id);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Gathers results until they are worth a transaction. */
    private final class Progress {

        private final UUID id;
        private final List<ImportResult.Rejected> rejected = new ArrayList<>();
        private int taken;
        private int created;
        private int updated;

        Progress(UUID id) {
            this.id = id;
        }

        void add(ImportResult result) {
            taken++;
            switch (result) {
                case ImportResult.Taken one -> {
                    switch (one.change()) {
                        case CREATED -> created++;
                        case UPDATED -> updated++;
                        case UNCHANGED -> {
                            // Counted by what is left.
                        }
                    }
                }
                case ImportResult.Rejected one -> rejected.add(one);
            }
            if (taken >= STEP) {
                note();
            }
        }

        void note() {
            Readers.runAsService(
                    () -> transaction.executeWithoutResult(_ -> jobs.progress(id, taken, created, updated, rejected)));
            rejected.clear();
            taken = 0;
            created = 0;
            updated = 0;
        }
    }
}
