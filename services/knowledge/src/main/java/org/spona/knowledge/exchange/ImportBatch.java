package org.spona.knowledge.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spona.knowledge.exchange.ImportResult.Reason;
import org.spona.knowledge.exchange.ImportResult.Rejected;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.dao.NonTransientDataAccessResourceException;

/** Gathers entries until they are worth a transaction, and tells what became of them in the order of their lines. */
final class ImportBatch {

    private static final Logger log = LoggerFactory.getLogger(ImportBatch.class);

    private static final int MOST_ENTRIES = 250;
    private static final int MOST_CHARACTERS = 2_000_000;

    /** Takes some entries in, all of them or none. */
    @FunctionalInterface
    interface Step {
        List<ImportResult> take(ImportTarget target, Municipalities municipalities, List<ImportEntry> entries);
    }

    private final ImportTarget target;
    private final Municipalities municipalities;
    private final Step step;
    private final Consumer<ImportResult> results;
    private final List<ImportEntry> entries = new ArrayList<>();
    private final Set<String> externalIds = new HashSet<>();
    private final List<ImportResult> rejected = new ArrayList<>();
    private int characters;

    ImportBatch(ImportTarget target, Municipalities municipalities, Step step, Consumer<ImportResult> results) {
        this.target = target;
        this.municipalities = municipalities;
        this.step = step;
        this.results = results;
    }

    void add(Rejected line) {
        rejected.add(line);
        if (rejected.size() >= MOST_ENTRIES) {
            take();
        }
    }

    /** A line that repeats an external id comes after the one before it, as if it were sent later. */
    void add(ImportEntry entry) {
        if (externalIds.contains(entry.externalId())) {
            take();
        }
        entries.add(entry);
        externalIds.add(entry.externalId());
        characters += entry.weight();
        if (entries.size() >= MOST_ENTRIES || characters >= MOST_CHARACTERS) {
            take();
        }
    }

    /** Takes in what has been gathered. */
    void take() {
        List<ImportResult> done = new ArrayList<>(rejected);
        if (!entries.isEmpty()) {
            done.addAll(take(entries));
        }
        done.sort(Comparator.comparingLong(ImportResult::line));
        done.forEach(results);
        rejected.clear();
        entries.clear();
        externalIds.clear();
        characters = 0;
    }

    /** If the database refuses one entry, the others are taken alone. */
    private List<ImportResult> take(List<ImportEntry> some) {
        try {
            return step.take(target, municipalities, some);
        } catch (NonTransientDataAccessResourceException away) {
            throw away;
        } catch (NonTransientDataAccessException refused) {
            if (some.size() > 1) {
                return some.stream().flatMap(one -> take(List.of(one)).stream()).toList();
            }
            ImportEntry entry = some.getFirst();
            log.warn("Line {} of an import is refused", entry.line(), refused);
            return List.of(new Rejected(entry.line(), entry.externalId(), Reason.of("", "refused")));
        }
    }
}
