package org.spona.regulations.overview.web;

import java.time.Clock;
import java.util.Optional;
import org.spona.platform.tenancy.Readers;
import org.spona.regulations.update.Update;
import org.spona.regulations.update.UpdateSection;
import org.spona.regulations.update.UpdateStep;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to who has applied what an update asks, for the staff of its network. */
@Component
@Order(2)
class FollowUpSection implements UpdateSection {

    private final Clock clock;

    FollowUpSection(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Optional<Part> of(Update update) {
        return Optional.of(update)
                .filter(asking -> !asking.obligations().isEmpty())
                .filter(asking -> UpdateStep.WITHDRAW.isOpen(Readers.get(), asking, clock.instant()))
                .map(asking -> new Part("overview/section", asking));
    }
}
