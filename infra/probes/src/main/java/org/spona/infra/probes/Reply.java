package org.spona.infra.probes;

import java.time.Duration;

/**
 * What was answered.
 *
 * @param status of HTTP
 * @param head all headers, as text
 * @param body as text
 * @param took until all of it was there
 */
public record Reply(int status, String head, String body, Duration took) {

    /** Whether it was done. */
    public boolean done() {
        return status / 100 == 2;
    }

    /** Whether these words stand anywhere in it. */
    public boolean contains(String words) {
        return head.contains(words) || body.contains(words);
    }
}
