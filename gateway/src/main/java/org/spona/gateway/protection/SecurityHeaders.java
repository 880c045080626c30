package org.spona.gateway.protection;

import java.net.URI;
import java.util.List;
import org.spona.gateway.FilterOrder;
import org.spona.gateway.OpenPaths;
import org.spona.gateway.PublicAddress;
import org.spona.gateway.identity.IdentityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * What browsers may do with our answers, on every answer, refusals included. A header that a service has set stays as
 * it is, so none comes twice.
 */
@Configuration(proxyBeanMethods = false)
class SecurityHeaders {

    private static final String NO_FEATURES = "accelerometer=(), autoplay=(), camera=(), display-capture=(), "
            + "encrypted-media=(), fullscreen=(self), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), "
            + "midi=(), payment=(), publickey-credentials-get=(), screen-wake-lock=(), usb=(), xr-spatial-tracking=()";

    @Bean
    FilterRegistrationBean<HeaderWriterFilter> securityHeadersFilter(
            IdentityProperties identity, PublicAddress address, OpenPaths open) {
        List<HeaderWriter> writers = List.of(
                header("Content-Security-Policy", contentPolicy(origin(identity.issuer()))),
                header("X-Content-Type-Options", "nosniff"),
                // The address of a page behind a link is a secret, from our other pages too.
                new DelegatingRequestMatcherHeaderWriter(
                        request -> open.secrets().hide(request.getRequestURI()),
                        header("Referrer-Policy", "no-referrer")),
                header("Referrer-Policy", "same-origin"),
                header("Permissions-Policy", NO_FEATURES),
                header("Cross-Origin-Opener-Policy", "same-origin"),
                header("Cross-Origin-Resource-Policy", "same-origin"),
                hsts(address),
                // Pages show what one person may read; a service says so when an answer may be kept.
                header(HttpHeaders.CACHE_CONTROL, "no-store"));
        var registration = new FilterRegistrationBean<>(new HeaderWriterFilter(writers));
        registration.setOrder(FilterOrder.HEADERS);
        return registration;
    }

    /** Scripts and styles only from files; forms may end at the identity server, where sign-in and sign-out redirect. */
    private static String contentPolicy(String identityServer) {
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                + "connect-src 'self'; manifest-src 'self'; form-action 'self' " + identityServer
                + "; frame-ancestors 'none'; base-uri 'none'";
    }

    /** Only where browsers come over https (RFC 6797, section 7.2), whoever ends it before us. */
    private static HeaderWriter hsts(PublicAddress address) {
        var header = new HstsHeaderWriter();
        header.setRequestMatcher(request -> address.encrypted());
        return header;
    }

    private static HeaderWriter header(String name, String value) {
        return new StaticHeadersWriter(name, value);
    }

    private static String origin(URI address) {
        return address.resolve("/").toString().replaceFirst("/$", "");
    }
}
