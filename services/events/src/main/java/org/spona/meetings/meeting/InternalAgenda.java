package org.spona.meetings.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The whole agenda of a meeting that has internal items. It has a row of its own, which the database shows only to those who are invited and
 * to who convenes; the meeting itself holds the items that are for everybody who reads it.
 */
@Embeddable
record InternalAgenda(
        @Column(table = InternalAgenda.TABLE) @JdbcTypeCode(SqlTypes.JSON)
        List<AgendaItem> items) {

    static final String TABLE = "meeting_internal_agenda";

    /** Without an internal item there is no row. */
    static @Nullable InternalAgenda rowOf(MeetingContent content) {
        return content.agenda().stream().anyMatch(AgendaItem::internal) ? new InternalAgenda(content.agenda()) : null;
    }
}
