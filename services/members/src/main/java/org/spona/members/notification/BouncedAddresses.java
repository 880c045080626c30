package org.spona.members.notification;

import java.time.Duration;
import java.util.Locale;
import org.spona.platform.mail.EmailAddress;
import org.spona.platform.notices.NoticeEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Addresses that mails come back from, because the mail server refuses them for good or a report says so later: nobody is written to there for a
 * month, and who follows the memberships sees it.
 */
@Component
public class BouncedAddresses {

    /** How long nobody is written to there. */
    static final Duration RESTS = Duration.ofDays(30);

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

    /**
     * A report says that a mail to an address cannot be delivered for good; called as the service.
     *
     * @param status the enhanced status code of the report (RFC 3463), which begins with five
     */
    @Transactional
    public void comeBack(EmailAddress address, String status) {
        database.sql("""
                        insert into bounced_address (address, code) values (?, ?)
                        on conflict (address) do update set code = excluded.code, bounced_at = excluded.bounced_at""").params(address.key(), status).update();
    }

    /** Nothing is known of an address any more, because its person has gone; called as the service. */
    @Transactional
    public void forget(String address) {
        database.sql("delete from bounced_address where address = ?")
                .param(address.toLowerCase(Locale.ROOT))
                .update();
    }

    /** Whether mails to an address have come back lately. */
    boolean includes(String address) {
        return database.sql("""
                        select exists (select from bounced_address
                            where address = ? and bounced_at > now() - make_interval(days => ?))""")
                .params(address.toLowerCase(Locale.ROOT), (int) RESTS.toDays())
                .query(Boolean.class)
                .single();
    }
}
