package org.spona.regulations.update.web;

import java.util.Optional;
import org.spona.regulations.regulation.Regulation;
import org.spona.regulations.regulation.RegulationSection;
import org.spona.regulations.update.UpdateReading;
import org.springframework.stereotype.Component;

/** What was told of the changes of a regulation. */
@Component
class UpdatesOfRegulation implements RegulationSection {

    private final UpdateReading updates;

    UpdatesOfRegulation(UpdateReading updates) {
        this.updates = updates;
    }

    @Override
    public Optional<Part> of(Regulation regulation) {
        return Optional.of(new Part("update/section", updates.listPublishedOn(regulation.getId())));
    }
}
