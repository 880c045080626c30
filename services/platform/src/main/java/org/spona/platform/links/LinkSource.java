package org.spona.platform.links;

import java.util.UUID;

/** Things of one kind as something that links begin at; a service has a bean for each kind that it links from. */
@FunctionalInterface
public interface LinkSource {

    /**
     * The thing with this id.
     *
     * @throws org.spona.platform.problem.Refusal {@code not-found} when there is none that the reader may see
     */
    LinkOrigin get(UUID id);
}
