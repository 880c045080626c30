package org.spona.gateway;

import org.springframework.core.Ordered;

/**
 * The order of our filters among those of the frameworks: the trace starts at {@code HIGHEST_PRECEDENCE + 1}, the
 * session is looked up at {@code HIGHEST_PRECEDENCE + 50}, and security follows at -100.
 */
public final class FilterOrder {

    /** Before the trace starts. */
    public static final int REQUEST = Ordered.HIGHEST_PRECEDENCE;

    /** Inside the trace, around all that may answer. */
    public static final int HEADERS = Ordered.HIGHEST_PRECEDENCE + 10;

    public static final int ACCESS_LOG = Ordered.HIGHEST_PRECEDENCE + 11;

    public static final int FAILURES = Ordered.HIGHEST_PRECEDENCE + 12;

    /** Before the database is asked for a session. */
    public static final int ADDRESS_LIMIT = Ordered.HIGHEST_PRECEDENCE + 20;

    public static final int CROSS_SITE = Ordered.HIGHEST_PRECEDENCE + 21;

    /** Before the session: what it answers needs none. */
    public static final int VISITOR_CACHE = Ordered.HIGHEST_PRECEDENCE + 30;

    /** Right outside the session. */
    public static final int SESSIONS_AWAY = Ordered.HIGHEST_PRECEDENCE + 49;

    private FilterOrder() {}
}
