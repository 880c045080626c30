package org.spona.knowledge.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.spona.knowledge.exchange.EntryFields.Mistake;
import org.spona.knowledge.exchange.ImportResult.Rejected;
import org.spona.knowledge.exchange.ImportSource.Line;
import org.spona.knowledge.practice.PracticeIntake;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Network;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Visibility;
import org.springframework.stereotype.Service;

/** Brings practices of another system into a network, line after line, in memory that does not grow with their number. */
@Service
public class PracticeImport {

    private final Directory directory;
    private final EntryCheck check;
    private final ImportStep step;
    private final ImportThrottle pace;

    PracticeImport(Directory directory, EntryCheck check, ImportStep step, ImportThrottle pace) {
        this.pace = pace;
        this.directory = directory;
        this.check = check;
        this.step = step;
    }

    /**
     * Where an import goes, if the current reader may import there.
     *
     * @param network its short name
     * @throws Refusal {@code not-found} when there is no such network, {@code forbidden} when she is neither editor nor
     *     coordinator of it, {@code invalid} for {@code PRIVATE}
     */
    public ImportTarget target(String network, Visibility visibility) {
        Network into = directory.findNetwork(network).orElseThrow(Refusal::notFound);
        UUID importer = PracticeIntake.importer(into.id());
        if (!visibility.widerThan(Visibility.PRIVATE)) {
            throw new InvalidInput("visibility", "import.visibility.private");
        }
        return new ImportTarget(into.id(), importer, visibility);
    }

    /** The networks into which the current reader may import. */
    public Set<UUID> networks() {
        return PracticeIntake.networks();
    }

    /**
     * Takes all lines in that can be taken, a few hundred in each transaction. What was taken stays whatever comes after it, and sending
     * it again does nothing.
     *
     * @param results gets what became of each line, in their order
     * @throws IOException when the source cannot be read further
     */
    public void run(ImportTarget target, ImportSource source, Consumer<ImportResult> results) throws IOException {
        var waiting = new ImportBatch(target, new Municipalities(directory, target.networkId()), this::take, results);
        for (Optional<Line> line = source.next(); line.isPresent(); line = source.next()) {
            switch (line.get()) {
                case Line.Read read -> add(read, waiting);
                case Line.Unreadable(long number, var reason) -> waiting.add(new Rejected(number, null, reason));
            }
        }
        waiting.take();
    }

    private List<ImportResult> take(ImportTarget target, Municipalities municipalities, List<ImportEntry> entries) {
        pace.await();
        return step.take(target, municipalities, entries);
    }

    private void add(Line.Read line, ImportBatch waiting) {
        try {
            waiting.add(check.check(line.number(), line.fields()));
        } catch (Mistake mistake) {
            String externalId = EntryFields.externalIdOf(line.fields());
            waiting.add(new Rejected(line.number(), externalId.isEmpty() ? null : externalId, mistake.reason()));
        }
    }
}
