package org.spona.knowledge.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
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

    /**
     * The code of the rejection of a line whose place nobody has been asked about; its arguments are the name as it is written, the country, and
     * the name as {@link PlaceKey} has it.
     */
    public static final String UNKNOWN_PLACE = "municipality-unknown";

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
     * it again does nothing. A municipality that the directory lacks is entered there, as not confirmed.
     *
     * @param results gets what became of the lines, some at a time in their order, within the transaction that takes them
     * @throws IOException when the source cannot be read further
     */
    public void run(ImportTarget target, ImportSource source, Consumer<List<ImportResult>> results) throws IOException {
        read(source, municipalities(target, new UnlistedPlaces()), takeInto(target, results));
    }

    /**
     * The same of a source whose sender can be asked.
     *
     * @param answers about places that the directory does not know; lines about any others are rejected as {@value #UNKNOWN_PLACE}
     */
    public void run(
            ImportTarget target,
            Map<PlaceKey, PlaceAnswer> answers,
            ImportSource source,
            Consumer<List<ImportResult>> results)
            throws IOException {
        read(source, municipalities(target, new PlaceAnswers(directory, answers)), takeInto(target, results));
    }

    /** Tells what {@link #run(ImportTarget, Map, ImportSource, Consumer)} would do, and does nothing. */
    public void preview(
            ImportTarget target,
            Map<PlaceKey, PlaceAnswer> answers,
            ImportSource source,
            Consumer<List<ImportResult>> results)
            throws IOException {
        read(
                source,
                municipalities(target, new PlaceAnswers(directory, answers)),
                (municipalities, lines) -> step.preview(target, municipalities, lines, results));
    }

    private BiConsumer<Municipalities, List<CheckedLine>> takeInto(
            ImportTarget target, Consumer<List<ImportResult>> results) {
        return (municipalities, lines) -> {
            pace.await();
            step.take(target, municipalities, lines, results);
        };
    }

    private Municipalities municipalities(ImportTarget target, UnknownPlaces unknown) {
        return new Municipalities(directory, target.networkId(), unknown);
    }

    private void read(
            ImportSource source, Municipalities municipalities, BiConsumer<Municipalities, List<CheckedLine>> work)
            throws IOException {
        var batch = new ImportBatch(lines -> work.accept(municipalities, lines));
        for (Optional<Line> line = source.next(); line.isPresent(); line = source.next()) {
            batch.add(
                    switch (line.get()) {
                        case Line.Read read -> checked(read, municipalities);
                        case Line.Unreadable(long number, var reason) -> new Rejected(number, null, reason);
                    });
        }
        batch.take();
    }

    private CheckedLine checked(Line.Read line, Municipalities municipalities) {
        try {
            return check.check(line.number(), line.fields(), municipalities);
        } catch (Mistake mistake) {
            String externalId = EntryFields.externalIdOf(line.fields());
            return new Rejected(line.number(), externalId.isEmpty() ? null : externalId, mistake.reason());
        }
    }
}
