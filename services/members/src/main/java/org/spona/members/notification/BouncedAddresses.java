package org.spona.members.notification;

import java.util.Locale;
import org.spona.platform.notices.NoticeEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Addresses that the mail server has refused for good: nobody is written to there for a month, and who follows the memberships sees it. */
@Component
class BouncedAddresses {

    private final JdbcClient database;

    BouncedAddresses(JdbcClient database) {
        this.database = database;
    }

    /** A reply code of the mail server that begins with five is final (RFC 5321, section 4.2.1). */
    @EventListener
    void on(NoticeEvent.Refused refused) {
        if (refused.reason().matches("5\\d\\d")) {
            database.sql("""
                            insert into bounced_address (address, code) select lower(address), ? from notice where key = ?
                            on conflict (address) do update set code = excluded.code, bounced_at = excluded.bounced_at""").params(refused.reason(), refused.key()).update();
        }
    }

    /** Whether mails to an address have come back lately. */
    boolean includes(String address) {
        return database.sql("""
                        select exists (select from bounced_address
                            where address = ? and bounced_at > now() - interval '30 days')""")
                .param(address.toLowerCase(Locale.ROOT))
                .query(Boolean.class)
                .single();
    }
}
