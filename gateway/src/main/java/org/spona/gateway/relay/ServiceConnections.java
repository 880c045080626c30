package org.spona.gateway.relay;

import java.time.Duration;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.spona.gateway.relay.ServiceProperties.Service;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;

/** Makes the pool of connections to a service. Its size is what protects the service's own pools. */
final class ServiceConnections {

    private static final Timeout CONNECT = Timeout.ofSeconds(1);
    private static final Timeout FREE_CONNECTION = Timeout.ofSeconds(1);

    /** Servers close idle connections, ours after 20 s; asking first costs less than a request that is lost. */
    private static final TimeValue ASK_WHEN_IDLE = TimeValue.ofSeconds(2);

    private static final TimeValue LIFE = TimeValue.ofMinutes(5);

    private ServiceConnections() {}

    static ClientHttpRequestFactory to(Service service) {
        Timeout limit = timeout(service.timeLimit());
        var pool = PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnPerRoute(service.connections())
                .setMaxConnTotal(service.connections())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(CONNECT)
                        .setSocketTimeout(limit)
                        .setValidateAfterInactivity(ASK_WHEN_IDLE)
                        .setTimeToLive(LIFE)
                        .build())
                .build();
        // The answer goes on as it came: nothing is followed, remembered, repeated or unpacked on the way.
        var client = HttpClients.custom()
                .setConnectionManager(pool)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(limit)
                        .setConnectionRequestTimeout(FREE_CONNECTION)
                        .build())
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableAuthCaching()
                .disableDefaultUserAgent()
                .build();
        return new HttpComponentsClientHttpRequestFactory(client);
    }

    private static Timeout timeout(Duration limit) {
        return Timeout.of(limit);
    }
}
