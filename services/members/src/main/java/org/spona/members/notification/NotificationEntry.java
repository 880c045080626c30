package org.spona.members.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.spona.platform.language.Labels;
import org.spona.platform.notification.NotificationKind;
import tools.jackson.databind.json.JsonMapper;

/**
 * Something that the reader is told of a thing.
 *
 * @param text what has happened, in the reader's language
 * @param reason why she is told, in the reader's language
 * @param read whether she has opened it
 */
public record NotificationEntry(UUID id, NotificationKind kind, String text, String reason, Instant at, boolean read) {

    static NotificationEntry of(ResultSet row, Locale locale) throws SQLException {
        return new NotificationEntry(
                row.getObject("id", UUID.class),
                NotificationKind.valueOf(row.getString("kind")),
                label(row, "text", locale),
                label(row, "reason", locale),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("read_at", OffsetDateTime.class) != null);
    }

    private static String label(ResultSet row, String column, Locale locale) throws SQLException {
        return JsonMapper.shared()
                .readValue(row.getString(column), Labels.class)
                .in(locale.toLanguageTag());
    }
}
