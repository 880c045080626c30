package org.spona.meetings.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.spona.platform.web.WebAddress;

/**
 * How one takes part in a meeting from afar. It has a row of its own, which the database shows only to those who are invited and to
 * who convenes.
 *
 * @param link null when there is none, and for readers who may not know it
 */
@Embeddable
public record OnlineAccess(
        @Column(table = OnlineAccess.TABLE) @Nullable @WebAddress @Size(max = 500) String link) {

    static final String TABLE = "meeting_online";
    static final OnlineAccess NONE = new OnlineAccess(null);

    public OnlineAccess {
        link = link == null || link.isBlank() ? null : link.strip();
    }

    /** Without a link there is no row. */
    static @Nullable OnlineAccess rowOf(OnlineAccess online) {
        return online.exists() ? online : null;
    }

    boolean exists() {
        return link != null;
    }
}
