package org.spona.platform.notices;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.secret.SecretToken;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of notices. Every method belongs into a transaction of the caller; all but writing, into the service's. */
final class NoticeTable {

    private final JdbcClient database;

    NoticeTable(JdbcClient database) {
        this.database = database;
    }

    /** False when its key is known already. */
    boolean insert(Notice notice) {
        SecretToken stop = SecretToken.random();
        boolean stoppable = notice.kind() != null;
        // Naming the column of the conflict would ask for the right to read.
        return database.sql("""
                        insert into notice (key, person_id, name, address, language, kind, subject, body, reason,
                            calendar_method, calendar, reply_to, stop_token, stop_digest)
                        values (:key, :person, :name, :address, :language, :kind, :subject, :body, :reason,
                            :method, :calendar, :replyTo, :token, :digest)
                        on conflict do nothing""")
                        .param("key", notice.key())
                        .param("person", notice.to().personId())
                        .param("name", notice.to().name())
                        .param("address", notice.to().email())
                        .param("language", notice.to().language().tag())
                        .param("kind", notice.kind())
                        .param("subject", notice.subject())
                        .param("body", notice.text())
                        .param("reason", notice.reason())
                        .param(
                                "method",
                                notice.calendarPart().map(CalendarPart::method).orElse(null))
                        .param(
                                "calendar",
                                notice.calendarPart().map(CalendarPart::content).orElse(null))
                        .param(
                                "replyTo",
                                notice.replyTo() == null
                                        ? null
                                        : notice.replyTo().value())
                        .param("token", stoppable ? stop.value() : null)
                        .param("digest", stoppable ? stop.digest() : null)
                        .update()
                == 1;
    }

    /** The one that is due longest, locked until the transaction ends; those of other instances are passed over. */
    Optional<WaitingNotice> lockNextDue() {
        return database.sql("""
                        select id, key, name, address, language, kind, subject, body, reason, calendar_method, calendar,
                            reply_to, stop_token, attempts, written_at
                        from notice where state = 'WAITING' and next_attempt_at <= now()
                        order by next_attempt_at limit 1 for update skip locked""")
                .query(new SimplePropertyRowMapper<>(WaitingNotice.class))
                .optional();
    }

    /** Whether its recipient wants no more of its kind. */
    boolean isStopped(WaitingNotice notice) {
        return notice.kind() != null
                && database.sql("select exists (select from notice_stop where kind = :kind and address = :address)")
                        .param("kind", notice.kind())
                        .param("address", notice.address().toLowerCase(Locale.ROOT))
                        .query(Boolean.class)
                        .single();
    }

    /** It is sent, stopped or refused, and its text forgotten. */
    void settle(UUID id, String state, @Nullable String refusal) {
        database.sql("""
                        update notice set state = :state, refusal = :refusal, settled_at = now(), subject = null,
                            body = null, reason = null, calendar_method = null, calendar = null, reply_to = null, stop_token = null
                        where id = :id""")
                .param("state", state)
                .param("refusal", refusal)
                .param("id", id)
                .update();
    }

    /** It is tried again after the pause. */
    void postpone(UUID id, Duration pause) {
        database.sql("""
                        update notice set attempts = attempts + 1,
                            next_attempt_at = now() + make_interval(secs => :seconds)
                        where id = :id""")
                .param("seconds", pause.toMillis() / 1000.0)
                .param("id", id)
                .update();
    }
}
