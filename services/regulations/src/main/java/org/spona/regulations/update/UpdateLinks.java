package org.spona.regulations.update;

import java.util.Optional;
import org.spona.platform.links.LinkSection;
import org.spona.platform.links.Links;
import org.spona.platform.links.ThingLinks;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Links that begin at updates: added by the staff that writes them. */
@Component
@Order(3)
public class UpdateLinks extends ThingLinks<Update> implements UpdateSection {

    UpdateLinks(UpdateReading updates, Links links) {
        super(
                links,
                updates::get,
                (reader, update) ->
                        update.status() != Update.Status.WITHDRAWN && UpdateStep.EDIT.isFor(reader, update));
    }

    @Override
    public Optional<Part> of(Update update) {
        return section(update).map(section -> new Part(LinkSection.TEMPLATE, section));
    }
}
