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
                routes.add(routeTo(ServiceExchange.uploadsOf(name), name, service.forUploads(), filters));
            }
        });
        services.services().forEach((name, service) -> routes.add(routeTo(name, name, service, filters)));
        return routes.build();
    }

    private static RouterFunction<ServerResponse> routeTo(
            String id, String name, Service service, RelayFilters filters) {
        return filters.addTo(route(id).route(anyOf(service.paths()), http()).before(uri(service.url())), name, service)
                .build();
    }

    private static RequestPredicate anyOf(List<String> paths) {
        return paths.stream()
                .map(RequestPredicates::path)
                .reduce(RequestPredicate::or)
                .orElseThrow();
    }
}
