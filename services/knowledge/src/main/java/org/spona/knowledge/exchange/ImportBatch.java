package org.spona.knowledge.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spona.knowledge.exchange.ImportResult.Reason;
import org.spona.knowledge.exchange.ImportResult.Rejected;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.dao.NonTransientDataAccessResourceException;

/** Gathers lines, in their order, until they are worth a transaction. */
final class ImportBatch {

    private static final Logger log = LoggerFactory.getLogger(ImportBatch.class);

    private static final int MOST_LINES = 250;
    private static final int MOST_CHARACTERS = 2_000_000;

    private final Consumer<List<CheckedLine>> step;
    private final List<CheckedLine> lines = new ArrayList<>();
    private final Set<String> externalIds = new HashSet<>();
    private int characters;

    /** @param step takes some lines in, all of them or none */
    ImportBatch(Consumer<List<CheckedLine>> step) {
        this.step = step;
    }

    /** A line that repeats an external id comes after the one before it, as if it were sent later. */
    void add(CheckedLine line) {
        String externalId = Objects.requireNonNullElse(line.externalId(), "");
        if (line instanceof ImportEntry && !externalIds.add(externalId)) {
            take();
            externalIds.add(externalId);
        }
        lines.add(line);
        characters += line.weight();
        if (lines.size() >= MOST_LINES || characters >= MOST_CHARACTERS) {
            take();
        }
    }

    /** Takes in what has been gathered. */
    void take() {
        if (!lines.isEmpty()) {
            take(List.copyOf(lines));
        }
        lines.clear();
        externalIds.clear();
        characters = 0;
    }

    /** If the database refuses one line, the others are taken alone. */
    private void take(List<CheckedLine> some) {
        try {
            step.accept(some);
        } catch (NonTransientDataAccessResourceException away) {
            throw away;
        } catch (NonTransientDataAccessException refused) {
            if (some.size() > 1) {
                some.forEach(one -> take(List.of(one)));
            } else if (some.getFirst() instanceof ImportEntry entry) {
                log.warn("Line {} of an import is refused", entry.line(), refused);
                step.accept(List.of(new Rejected(entry.line(), entry.externalId(), Reason.of("", "refused"))));
            } else {
                throw refused;
            }
        }
    }
}
