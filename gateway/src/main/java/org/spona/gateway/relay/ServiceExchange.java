package org.spona.gateway.relay;

import java.util.HashMap;
import java.util.Map;
import org.spona.gateway.relay.ServiceProperties.Service;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.servlet.function.ServerResponse;

/** Sends a request to its service over that service's own connections, which keep its time limit. */
@Component
class ServiceExchange implements ProxyExchange {

    private final Map<String, ProxyExchange> services;

    ServiceExchange(
            ServiceProperties services, ObjectProvider<RestClient.Builder> http, GatewayMvcProperties properties) {
        Map<String, ProxyExchange> routes = new HashMap<>();
        services.services().forEach((name, service) -> {
            routes.put(name, exchange(service, http, properties));
            routes.put(uploadsOf(name), exchange(service.forUploads(), http, properties));
        });
        this.services = Map.copyOf(routes);
    }

    /** The route to the paths of a service that take large bodies. */
    static String uploadsOf(String service) {
        return service + "-uploads";
    }

    private static ProxyExchange exchange(
            Service service, ObjectProvider<RestClient.Builder> http, GatewayMvcProperties properties) {
        return new RestClientProxyExchange(
                http.getObject().requestFactory(ServiceConnections.to(service)).build(), properties);
    }

    @Override
    public ServerResponse exchange(Request request) {
        Object service = request.getServerRequest().attributes().get(MvcUtils.GATEWAY_ROUTE_ID_ATTR);
        ProxyExchange exchange = services.get(String.valueOf(service));
        if (exchange == null) {
            throw new IllegalStateException("No service " + service);
        }
        return exchange.exchange(request);
    }
}
