package org.spona.members.waiting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.language.Labels;
import org.spona.platform.waiting.Addressee;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What waits for the reader, in all services: what is late first, then by the day on which it is due, then what has none. */
@Service
@Transactional(readOnly = true)
public class WaitingList {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String WAITS =
            " from waiting where addressee is not null and since <= :now and (until is null or until > :now)";

    private final JdbcClient database;
    private final Clock clock;

    WaitingList(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A part of what waits for the reader, in the words of a language. */
    public PageOf<WaitingEntry> list(PageRequest page, Locale locale) {
        return list(WAITS, null, page, locale);
    }

    /**
     * A part of what waits for an institution, in the words of a language, also under the ids of those that were merged into it; for the
     * service alone.
     */
    public PageOf<WaitingEntry> listOf(UUID institution, PageRequest page, Locale locale) {
        return list(WAITS + """
                         and (addressee = :addressee or addressee in (
                            select 'institution/' || o.id from organisation o where 'institution/' || o.merged_into = :addressee))""", Addressee.institution(institution).key(), page, locale);
    }

    private PageOf<WaitingEntry> list(String waits, @Nullable String addressee, PageRequest page, Locale locale) {
        List<WaitingEntry> entries = now("""
                        select id, reason, title, language, action, address, due_on, due_at, since,
                            coalesce(due_at <= :now, due_on < :today, false) as late
                        """ + waits
                        + " order by due_on nulls last, due_at nulls last, since, id limit :size offset :offset")
                .param("addressee", addressee)
                .param("today", LocalDate.now(clock))
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, _) -> entry(row, locale))
                .list();
        long total = now("select count(*)" + waits)
                .param("addressee", addressee)
                .query(Long.class)
                .single();
        return new PageOf<>(entries, total, page.page(), page.size());
    }

    private JdbcClient.StatementSpec now(String sql) {
        return database.sql(sql).param("now", clock.instant().atOffset(ZoneOffset.UTC));
    }

    private static WaitingEntry entry(ResultSet row, Locale locale) throws SQLException {
        Instant dueAt = instant(row, "due_at");
        return new WaitingEntry(
                row.getObject("id", UUID.class),
                label(row, "reason", locale),
                row.getString("title"),
                row.getString("language"),
                label(row, "action", locale),
                row.getString("address"),
                row.getObject("due_on", LocalDate.class),
                dueAt,
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getBoolean("late"));
    }

    private static String label(ResultSet row, String column, Locale locale) throws SQLException {
        return JSON.readValue(row.getString(column), Labels.class).in(locale.toLanguageTag());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }
}
