package org.spona.gateway.relay;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;

import java.util.List;
import org.spona.gateway.relay.ServiceProperties.Service;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Each service's paths lead to it, all through the same filters. */
@Configuration(proxyBeanMethods = false)
class Routes {

    @Bean
    RouterFunction<ServerResponse> serviceRoutes(ServiceProperties services, RelayFilters filters) {
        var routes = route();
        services.services().forEach((name, service) -> {
            if (!service.uploads().paths().isEmpty()) {
                Service uploads = service.forUploads();
                routes.add(routeTo(ServiceExchange.uploadsOf(name), name, uploads, anyOf(uploads.paths()), filters));
            }
        });
        services.services()
                .forEach((name, service) ->
                        routes.add(routeTo(name, name, service, withoutThoseWithin(service, services), filters)));
        return routes.build();
    }

    private static RouterFunction<ServerResponse> routeTo(
            String id, String name, Service service, RequestPredicate predicate, RelayFilters filters) {
        return filters.addTo(route(id).route(predicate, http()).before(uri(service.url())), name, service)
                .build();
    }

    /** Its paths but for those within them that belong to another service, such as the reports of a body. */
    static RequestPredicate withoutThoseWithin(Service service, ServiceProperties services) {
        List<String> within = services.services().values().stream()
                .filter(other -> !other.equals(service))
                .flatMap(other -> other.paths().stream())
                .filter(path -> service.paths().stream()
                        .anyMatch(own -> own.endsWith("/**") && path.startsWith(own.substring(0, own.length() - 2))))
                .toList();
        RequestPredicate own = anyOf(service.paths());
        return within.isEmpty() ? own : own.and(anyOf(within).negate());
    }

    private static RequestPredicate anyOf(List<String> paths) {
        return paths.stream()
                .map(RequestPredicates::path)
                .reduce(RequestPredicate::or)
                .orElseThrow();
    }
}
