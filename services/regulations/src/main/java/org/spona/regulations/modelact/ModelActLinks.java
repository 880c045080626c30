package org.spona.regulations.modelact;

import java.util.Optional;
import java.util.UUID;
import org.spona.platform.links.LinkOrigin;
import org.spona.platform.links.LinkSection;
import org.spona.platform.links.LinkSource;
import org.spona.platform.links.Links;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Component;

/** Links that begin at model acts: added by the staff that writes them. */
@Component
public class ModelActLinks implements LinkSource {

    private final ModelReading models;
    private final Links links;

    ModelActLinks(ModelReading models, Links links) {
        this.models = models;
        this.links = links;
    }

    @Override
    public LinkOrigin get(UUID id) {
        return origin(models.get(id));
    }

    /** What the page of a model shows of them. */
    public Optional<LinkSection> section(ModelAct model) {
        return links.section(origin(model));
    }

    private static LinkOrigin origin(ModelAct model) {
        return LinkOrigin.of(
                model.thing(),
                Optional.of(model.ownership()).filter(_ -> ModelActStep.EDIT.isFor(Readers.get(), model)));
    }
}
