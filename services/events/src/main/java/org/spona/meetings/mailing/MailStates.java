package org.spona.meetings.mailing;

import java.util.UUID;
import org.spona.platform.notices.NoticeEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what became of each mail at its invitee, so that who convenes sees whom it did not reach. */
@Component
class MailStates {

    private final JdbcClient database;

    MailStates(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    void on(NoticeEvent event) {
        String[] key = event.key().split(":", 3);
        if (key[0].equals("meeting")) {
            String state = switch (event) {
                case NoticeEvent.Sent _ -> "SENT";
                case NoticeEvent.Stopped _ -> "STOPPED";
                case NoticeEvent.Refused _ -> "REFUSED";
            };
            database.sql("update meeting_invitee set mail_state = ? where id = ?")
                    .params(state, UUID.fromString(key[1]))
                    .update();
        }
    }
}
