package org.spona.platform.notices;

import java.util.Locale;
import org.spona.platform.problem.Refusal;
import org.spona.platform.secret.SecretToken;
import org.spona.platform.tenancy.Readers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Which kinds of mails somebody wants no more, changed by whoever has the link of such a mail. */
final class Stops {

    /** A kind of mails to one address, and whether they are stopped. */
    record Stop(String kind, String address, boolean stopped) {}

    private final JdbcClient database;
    private final TransactionTemplate transaction;

    Stops(JdbcClient database, TransactionTemplate transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /** @throws Refusal {@code not-found} for a link that no mail has */
    Stop get(String token) {
        return Readers.callAsService(() -> transaction.execute(status -> find(token)));
    }

    /**
     * Stops the mails of this kind, or has them sent again. Repeating it does nothing more.
     *
     * @throws Refusal {@code not-found} for a link that no mail has
     */
    Stop set(String token, boolean stopped) {
        return Readers.callAsService(() -> transaction.execute(status -> {
            Stop stop = find(token);
            String sql = stopped
                    ? "insert into notice_stop (kind, address) values (:kind, :address) on conflict do nothing"
                    : "delete from notice_stop where kind = :kind and address = :address";
            database.sql(sql)
                    .param("kind", stop.kind())
                    .param("address", stop.address())
                    .update();
            return new Stop(stop.kind(), stop.address(), stopped);
        }));
    }

    private Stop find(String token) {
        return database.sql("""
                        select n.kind, lower(n.address) address, s.kind is not null stopped
                        from notice n left join notice_stop s on s.kind = n.kind and s.address = lower(n.address)
                        where n.stop_digest = :digest""")
                .param("digest", new SecretToken(token).digest())
                .query((row, number) -> new Stop(
                        row.getString("kind"),
                        row.getString("address").toLowerCase(Locale.ROOT),
                        row.getBoolean("stopped")))
                .optional()
                .orElseThrow(Refusal::notFound);
    }
}
