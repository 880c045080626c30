package org.spona.regulations.modelact;

import org.spona.platform.links.Links;
import org.spona.platform.links.ThingLinks;
import org.springframework.stereotype.Component;

/** Links that begin at model acts: added by the staff that writes them. */
@Component
public class ModelActLinks extends ThingLinks<ModelAct> {

    ModelActLinks(ModelReading models, Links links) {
        super(links, models::get, ModelActStep.EDIT::isFor);
    }
}
