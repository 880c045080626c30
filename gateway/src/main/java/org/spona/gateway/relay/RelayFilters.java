package org.spona.gateway.relay;

import org.spona.gateway.relay.ServiceProperties.Service;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.RouterFunctions;

/** What every request passes on its way to a service. */
@Component
class RelayFilters {

    private final TokenRelay tokens;
    private final PersonLimit people;
    private final ServiceGuard guard;

    RelayFilters(TokenRelay tokens, PersonLimit people, ServiceGuard guard) {
        this.tokens = tokens;
        this.people = people;
        this.guard = guard;
    }

    /** Adds the filters to a route, the first the outermost. */
    RouterFunctions.Builder addTo(RouterFunctions.Builder route, String name, Service service) {
        return route.filter(new BodyLimit(service.bodyLimit()))
                .filter(people)
                .filter(tokens)
                .filter(guard.of(name));
    }
}
