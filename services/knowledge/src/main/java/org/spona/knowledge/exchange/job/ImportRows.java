package org.spona.knowledge.exchange.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.spona.knowledge.practice.PracticeIntake;
import org.spona.platform.problem.Refusal;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of the rows of an import, or would. Imports of others are answered with {@code not-found}. */
@Service
@Transactional(readOnly = true)
public class ImportRows {

    private final JobTable jobs;
    private final RowTable rows;

    ImportRows(JobTable jobs, RowTable rows) {
        this.jobs = jobs;
        this.rows = rows;
    }

    /** Places that rows name and the directory does not know, and about which the reader has not said anything yet. */
    public List<UnknownPlace> unknownPlaces(UUID id) {
        return get(id).status() == ImportJob.Status.CHECKED ? rows.unknownPlaces(id) : List.of();
    }

    /** Whom the import would reach. */
    public Reach reach(UUID id) {
        return rows.reach(id, PracticeIntake.importer(get(id).networkId()));
    }

    /** How many rows came to what. */
    public RowCounts counts(UUID id) {
        get(id);
        return rows.counts(id);
    }

    /** What becomes of rows, or would, of one fate or of all. */
    public PageOf<ImportRow> page(UUID id, Optional<RowFate> fate, PageRequest page) {
        get(id);
        return rows.page(id, fate, page);
    }

    /**
     * Goes through what became of the rows, each with its cells as they were sent.
     *
     * @param rowWork gets them in their order
     */
    public void forEach(UUID id, BiConsumer<ImportRow, List<String>> rowWork) {
        get(id);
        try (var table = jobs.rows(id)) {
            int line = 0;
            for (ImportRow row : rows.list(id)) {
                List<String> cells = List.of();
                for (; line < row.line(); line++) {
                    cells = table.next().orElse(List.of());
                }
                rowWork.accept(row, cells);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private ImportJob get(UUID id) {
        return jobs.find(id).orElseThrow(Refusal::notFound);
    }
}
