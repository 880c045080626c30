package org.spona.cooperation.directory;

import java.util.Optional;
import java.util.UUID;
import org.spona.platform.links.LinkOrigin;
import org.spona.platform.links.LinkSection;
import org.spona.platform.links.LinkSource;
import org.spona.platform.links.Links;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Component;

/** Links that begin at services: added by those who write for their organisations. */
@Component
public class LocalServiceLinks implements LinkSource {

    private final LocalServiceReading services;
    private final Links links;

    LocalServiceLinks(LocalServiceReading services, Links links) {
        this.services = services;
        this.links = links;
    }

    @Override
    public LinkOrigin get(UUID id) {
        return origin(services.get(id));
    }

    /** What the page of a service shows of them. */
    public Optional<LinkSection> section(LocalService service) {
        return links.section(origin(service));
    }

    private static LinkOrigin origin(LocalService service) {
        return LinkOrigin.of(
                service.thing(),
                Optional.of(service.ownership()).filter(_ -> LocalServiceStep.EDIT.isFor(Readers.get(), service)));
    }
}
