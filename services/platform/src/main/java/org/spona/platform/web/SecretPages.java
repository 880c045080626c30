package org.spona.platform.web;

import jakarta.servlet.http.HttpServletResponse;

/** Pages whose address is a secret, such as that of a personal link. */
public final class SecretPages {

    private SecretPages() {}

    /** No other site is told of the address and no search engine keeps it, whatever the answer. */
    public static void keepToItself(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
    }
}
