package org.spona.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.springframework.session.MapSession;
import org.springframework.session.MapSessionRepository;

class SeldomTouchedSessionsTest {

    private final SeldomTouchedSessions<MapSession> sessions =
            new SeldomTouchedSessions<>(new MapSessionRepository(new ConcurrentHashMap<>()));

    @Test
    void areNotedAsUsedOnceInAMinute() {
        var session = sessions.createSession();
        Instant made = session.getLastAccessedTime();
        session.setLastAccessedTime(made.plusSeconds(59));
        assertThat(session.getLastAccessedTime()).isEqualTo(made);
        session.setLastAccessedTime(made.plusSeconds(60));
        assertThat(session.getLastAccessedTime()).isEqualTo(made.plusSeconds(60));
    }

    @Test
    void keepWhatIsWrittenAndEndWhenTheyAreDeleted() {
        var session = sessions.createSession();
        session.setAttribute("tokens", "new");
        sessions.save(session);
        var found = Objects.requireNonNull(sessions.findById(session.getId()));
        assertThat(found.<String>getAttribute("tokens")).isEqualTo("new");
        sessions.deleteById(session.getId());
        assertThat(sessions.findById(session.getId())).isNull();
    }

    @Test
    void endWhenTheyAreNotUsed() {
        var session = sessions.createSession();
        session.setMaxInactiveInterval(Duration.ofMinutes(5));
        session.setLastAccessedTime(Instant.now().minus(Duration.ofMinutes(6)));
        assertThat(session.isExpired()).isFalse();
        session.kept().setLastAccessedTime(Instant.now().minus(Duration.ofMinutes(6)));
        assertThat(session.isExpired()).isTrue();
    }
}
