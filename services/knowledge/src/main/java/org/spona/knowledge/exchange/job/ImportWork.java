package org.spona.knowledge.exchange.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.spona.knowledge.exchange.ImportResult;
import org.spona.knowledge.exchange.ImportSource;
import org.spona.knowledge.exchange.ImportTarget;
import org.spona.knowledge.exchange.PlaceAnswer;
import org.spona.knowledge.exchange.PlaceKey;
import org.spona.knowledge.exchange.PracticeImport;
import org.spona.knowledge.practice.PracticeIntake;
import org.spona.knowledge.practice.PracticeIntake.Undo;
import org.spona.knowledge.practice.PracticeIntake.Written;
import org.spona.platform.failure.ItemFailure;
import org.spona.platform.failure.SetAside;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.ReaderResolver;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Works on the imports that people have sent, one after the other, in the name of each: finds out what would become of their rows, publishes them, undoes that. */
@Component
class ImportWork {

    /** Whoever has not been heard of for so many seconds is gone; the work goes on after the last row that was dealt with. */
    private static final int SILENCE = 60;

    private static final int UNDO_STEP = 250;
    private static final int KEPT_DAYS = 90;

    private final JobTable jobs;
    private final RowTable rows;
    private final PlaceTable places;
    private final PracticeImport practices;
    private final PracticeIntake intake;
    private final ReaderResolver readers;
    private final TransactionTemplate transaction;
    private final SetAside setAside;

    ImportWork(
            JobTable jobs,
            RowTable rows,
            PlaceTable places,
            PracticeImport practices,
            PracticeIntake intake,
            ReaderResolver readers,
            PlatformTransactionManager transactions,
            SetAside setAside) {
        this.jobs = jobs;
        this.rows = rows;
        this.places = places;
        this.practices = practices;
        this.intake = intake;
        this.readers = readers;
        this.transaction = new TransactionTemplate(transactions);
        this.setAside = setAside;
    }

    /** Does what is next to be done; false when there is nothing. */
    boolean doNext() {
        Optional<JobTable.Owned> next = transaction.execute(_ -> {
            jobs.forget(KEPT_DAYS);
            return jobs.claim(SILENCE);
        });
        if (next == null || next.isEmpty()) {
            return false;
        }
        UUID id = next.get().job().id();
        ImportJob.Status end = ImportJob.Status.FAILED;
        try {
            end = Readers.call(
                    readers.resolve(next.get().subject(), "", null),
                    () -> work(next.get().job()));
        } catch (Refusal noLonger) {
            // She may no longer import there.
        } catch (RuntimeException | Error failure) {
            if (ItemFailure.of(failure).isTransient()) {
                throw failure;
            }
            setAside.note("practice-imports", id, failure);
        }
        ImportJob.Status status = end;
        transaction.executeWithoutResult(_ -> jobs.finish(id, status));
        return true;
    }

    /** Works as the uploader; returns how far the import is then. */
    private ImportJob.Status work(ImportJob job) {
        return switch (job.status()) {
            case CHECKING -> {
                readRows(job, practices::preview);
                transaction.executeWithoutResult(_ -> rows.settleRepetitions(job.id()));
                yield ImportJob.Status.CHECKED;
            }
            case RUNNING -> {
                readRows(job, practices::run);
                yield ImportJob.Status.DONE;
            }
            case UNDOING -> {
                undo(job);
                yield ImportJob.Status.UNDONE;
            }
            case UPLOADED, CHECKED, DONE, UNDONE, FAILED -> job.status();
        };
    }

    /** What is done with the rows of a file. */
    @FunctionalInterface
    private interface RowWork {
        void accept(
                ImportTarget target,
                Map<PlaceKey, PlaceAnswer> answers,
                ImportSource source,
                Consumer<List<ImportResult>> results)
                throws IOException;
    }

    private void readRows(ImportJob job, RowWork work) {
        var target = new ImportTarget(job.networkId(), PracticeIntake.importer(job.networkId()), job.visibility());
        int after = inTransaction(() -> rows.lastLine(job.id()));
        Map<PlaceKey, PlaceAnswer> answers = inTransaction(() -> places.list(job.id()));
        try (JobRows.Reader table = inTransaction(() -> content(job.id()))) {
            work.accept(target, answers, new TableSource(table, job.columns().orElseThrow(), after), some -> {
                rows.add(job.id(), some);
                jobs.hear(job.id());
            });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void undo(ImportJob job) {
        boolean more = true;
        while (more) {
            more = inTransaction(() -> {
                List<Written> some = rows.toUndo(job.id(), UNDO_STEP);
                List<Undo> undone = intake.undo(job.networkId(), some);
                for (int index = 0; index < some.size(); index++) {
                    rows.noteUndo(job.id(), some.get(index).practiceId(), undone.get(index));
                }
                jobs.hear(job.id());
                return !some.isEmpty();
            });
        }
    }

    private JobRows.Reader content(UUID id) {
        try {
            return jobs.rows(id);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }
}
