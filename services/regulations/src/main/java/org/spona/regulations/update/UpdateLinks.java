package org.spona.regulations.update;

import java.util.Optional;
import java.util.UUID;
import org.spona.platform.links.LinkOrigin;
import org.spona.platform.links.LinkSection;
import org.spona.platform.links.LinkSource;
import org.spona.platform.links.Links;
import org.spona.platform.tenancy.Readers;
import org.spona.regulations.update.Update.Status;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Links that begin at updates: added by the staff that writes them. */
@Component
@Order(3)
public class UpdateLinks implements LinkSource, UpdateSection {

    private final UpdateReading updates;
    private final Links links;

    UpdateLinks(UpdateReading updates, Links links) {
        this.updates = updates;
        this.links = links;
    }

    @Override
    public LinkOrigin get(UUID id) {
        return origin(updates.get(id));
    }

    @Override
    public Optional<Part> of(Update update) {
        return links.section(origin(update)).map(section -> new Part(LinkSection.TEMPLATE, section));
    }

    static LinkOrigin origin(Update update) {
        return LinkOrigin.of(
                update.thing(),
                Optional.of(update.ownership())
                        .filter(_ -> update.status() != Status.WITHDRAWN)
                        .filter(_ -> UpdateStep.EDIT.isFor(Readers.get(), update)));
    }
}
