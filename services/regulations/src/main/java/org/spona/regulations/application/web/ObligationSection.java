package org.spona.regulations.application.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.spona.regulations.application.ObligationLine;
import org.spona.regulations.application.ObligationList;
import org.spona.regulations.update.Obligation;
import org.spona.regulations.update.Update;
import org.spona.regulations.update.UpdateSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What an update asks, and how far the reader's organisation is with it. */
@Component
@Order(1)
class ObligationSection implements UpdateSection {

    private final ObligationList obligations;

    ObligationSection(ObligationList obligations) {
        this.obligations = obligations;
    }

    /** What the fragment shows. */
    record Obligations(Update update, List<Item> items, LocalDate today) {}

    /**
     * An obligation.
     *
     * @param line how it stands in the reader's organisation; empty when others are asked
     */
    record Item(Obligation obligation, Optional<ObligationLine> line) {}

    @Override
    public Optional<Part> of(Update update) {
        List<ObligationLine> own = obligations.listOf(update.getId());
        List<Item> items = update.obligations().stream()
                .map(obligation -> new Item(
                        obligation,
                        own.stream()
                                .filter(line -> line.id().equals(obligation.id()))
                                .findFirst()))
                .toList();
        return Optional.of(new Part("obligation/section", new Obligations(update, items, obligations.today())));
    }
}
