package org.spona.meetings.link;

import jakarta.servlet.http.HttpServletResponse;

/** How an address that holds a secret is answered. */
public final class LinkAnswers {

    private LinkAnswers() {}

    /** The address is the secret: no other site is told of it, and no search engine keeps it, whatever the answer. */
    public static void keepToItself(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
    }
}
