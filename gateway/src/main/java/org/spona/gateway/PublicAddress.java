package org.spona.gateway;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where browsers find Spona. It comes from configuration and never from a request, whose {@code Host} anyone can write.
 *
 * @param publicUrl scheme, host and port, such as {@code https://spona.example}, without a path
 */
@ConfigurationProperties("spona")
public record PublicAddress(URI publicUrl) {

    /** The origin as browsers write it (RFC 6454, section 6.1). */
    public String origin() {
        String port = publicUrl.getPort() < 0 ? "" : ":" + publicUrl.getPort();
        return publicUrl.getScheme() + "://" + publicUrl.getHost() + port;
    }

    /** Whether browsers reach us over https. */
    public boolean encrypted() {
        return publicUrl.getScheme().equals("https");
    }

    /** Host and port as in a {@code Host} header. */
    public String host() {
        return publicUrl.getAuthority();
    }

    /** The port, also when the address leaves it to the scheme. */
    public int port() {
        if (publicUrl.getPort() >= 0) {
            return publicUrl.getPort();
        }
        return encrypted() ? 443 : 80;
    }

    /** The full address of a path that starts with a slash. */
    public String of(String path) {
        return origin() + path;
    }
}
