package org.spona.gateway.relay;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The services behind the gateway, by name; a further service is a further entry.
 *
 * @param services the services
 */
@ConfigurationProperties("spona")
public record ServiceProperties(Map<String, Service> services) {

    /**
     * A service and what is let through to it.
     *
     * @param url where it answers: scheme, host and port
     * @param paths path patterns that it owns, such as {@code /practices/**}
     * @param timeLimit longest wait for the service to go on with its answer
     * @param bodyLimit largest body of a request
     * @param connections requests that it is sent at the same time; the next ones wait a moment and are then refused
     * @param uploads paths of it that take large bodies
     */
    public record Service(
            URI url,
            List<String> paths,
            @DefaultValue("10s") Duration timeLimit,
            @DefaultValue("1MB") DataSize bodyLimit,
            @DefaultValue("100") int connections,
            @DefaultValue Uploads uploads) {

        /** The same service as uploads may use it. */
        Service forUploads() {
            return new Service(
                    url, uploads.paths(), uploads.timeLimit(), uploads.bodyLimit(), uploads.connections(), uploads);
        }
    }

    /**
     * Paths that take large bodies. They have connections of their own, so that however many of them come, pages are served.
     *
     * @param paths path patterns, such as {@code /api/v1/practices/import}; they come before the service's other ones
     * @param timeLimit longest wait for an answer once the body was sent
     * @param bodyLimit largest body of a request
     * @param connections requests at the same time
     */
    public record Uploads(
            @DefaultValue List<String> paths,
            @DefaultValue("2m") Duration timeLimit,
            @DefaultValue("27MB") DataSize bodyLimit,
            @DefaultValue("8") int connections) {}
}
