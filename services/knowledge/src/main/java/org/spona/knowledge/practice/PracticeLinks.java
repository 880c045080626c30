package org.spona.knowledge.practice;

import java.util.Optional;
import java.util.UUID;
import org.spona.knowledge.practice.Practice.Status;
import org.spona.platform.links.LinkOrigin;
import org.spona.platform.links.LinkSection;
import org.spona.platform.links.LinkSource;
import org.spona.platform.links.Links;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.springframework.stereotype.Component;

/** Links that begin at practices: added by whoever writes for the organisation whose practice it is. */
@Component
public class PracticeLinks implements LinkSource, PracticeSection {

    private final Practices practices;
    private final Links links;

    PracticeLinks(Practices practices, Links links) {
        this.practices = practices;
        this.links = links;
    }

    @Override
    public LinkOrigin get(UUID id) {
        return origin(practices.get(id));
    }

    @Override
    public Optional<Part> of(Practice practice) {
        return links.section(origin(practice)).map(section -> new Part(LinkSection.TEMPLATE, section));
    }

    static LinkOrigin origin(Practice practice) {
        return LinkOrigin.of(
                practice.thing(),
                Optional.of(practice.ownership())
                        .filter(_ -> practice.status() != Status.WITHDRAWN)
                        .filter(ownership -> Readers.get().actsFor(ownership, Role::writes)));
    }
}
