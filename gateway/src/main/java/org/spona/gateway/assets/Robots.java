package org.spona.gateway.assets;

import java.time.Duration;
import org.spona.gateway.PublicAddress;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What search engines may look at (RFC 9309): what is public, but not the search, which has an address for every query. */
@Controller
class Robots {

    private static final Duration KEPT = Duration.ofDays(1);

    private final PublicAddress address;

    Robots(PublicAddress address) {
        this.address = address;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .body("""
                        User-agent: *
                        Disallow: /api/
                        Disallow: /search
                        Disallow: /sign-in
                        Sitemap: %s/sitemap.xml
                        """.formatted(address.origin()));
    }
}
