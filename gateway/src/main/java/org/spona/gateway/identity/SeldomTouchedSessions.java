package org.spona.gateway.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Sessions that note when they were last used once in a minute, not at every request: a note is a write in the database, and nobody needs the
 * end of an idle session to the second. All else is written as ever.
 *
 * @param sessions which keeps them
 */
record SeldomTouchedSessions<S extends Session>(SessionRepository<S> sessions)
        implements SessionRepository<SeldomTouchedSessions.Touched<S>> {

    private static final Duration BETWEEN_NOTES = Duration.ofMinutes(1);

    @Override
    public Touched<S> createSession() {
        return new Touched<>(sessions.createSession());
    }

    @Override
    public void save(Touched<S> session) {
        sessions.save(session.kept());
    }

    @Override
    public @Nullable Touched<S> findById(String id) {
        S found = sessions.findById(id);
        return found == null ? null : new Touched<>(found);
    }

    @Override
    public void deleteById(String id) {
        sessions.deleteById(id);
    }

    /**
     * One of them.
     *
     * @param kept as it is kept
     */
    record Touched<S extends Session>(S kept) implements Session {

        @Override
        public void setLastAccessedTime(Instant now) {
            if (Duration.between(kept.getLastAccessedTime(), now).compareTo(BETWEEN_NOTES) >= 0) {
                kept.setLastAccessedTime(now);
            }
        }

        @Override
        public String getId() {
            return kept.getId();
        }

        @Override
        public String changeSessionId() {
            return kept.changeSessionId();
        }

        @Override
        // The framework's signature lets the caller choose the type.
        @SuppressWarnings("TypeParameterUnusedInFormals")
        public <T> @Nullable T getAttribute(String name) {
            return kept.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return kept.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, Object value) {
            kept.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            kept.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return kept.getCreationTime();
        }

        @Override
        public Instant getLastAccessedTime() {
            return kept.getLastAccessedTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            kept.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return kept.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return kept.isExpired();
        }
    }
}
