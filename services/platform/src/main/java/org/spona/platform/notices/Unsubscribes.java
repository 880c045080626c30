package org.spona.platform.notices;

import java.util.Locale;
import org.spona.platform.problem.Refusal;
import org.spona.platform.secret.SecretToken;
import org.spona.platform.tenancy.Readers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Which kinds of mails somebody wants no more, changed by whoever has the link of such a mail. They are the service's, which
 * looks at them and changes them in a transaction of its own, also when it works for a reader.
 */
final class Unsubscribes {

    /** A kind of mails to one address, and whether they are stopped. */
    record Unsubscribe(String kind, String address, boolean stopped) {}

    private final JdbcClient database;
    private final TransactionTemplate transaction;

    Unsubscribes(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** @throws Refusal {@code not-found} for a link that no mail has */
    Unsubscribe get(String token) {
        return Readers.callAsService(() -> transaction.execute(status -> find(token)));
    }

    /**
     * Unsubscribes the mails of this kind, or has them sent again. Repeating it does nothing more.
     *
     * @throws Refusal {@code not-found} for a link that no mail has
     */
    Unsubscribe set(String token, boolean stopped) {
        return Readers.callAsService(() -> transaction.execute(status -> {
            Unsubscribe stop = find(token);
            write(stop.kind(), stop.address(), stopped);
            return new Unsubscribe(stop.kind(), stop.address(), stopped);
        }));
    }

    /** Whether the mails of a kind to an address in small letters are stopped. */
    boolean includes(String kind, String address) {
        return Readers.callAsService(() -> transaction.execute(
                status -> database.sql("select exists (select from notice_stop where kind = ? and address = ?)")
                        .params(kind, address)
                        .query(Boolean.class)
                        .single()));
    }

    /** Has the mails of a kind to an address in small letters sent again. */
    void resume(String kind, String address) {
        Readers.callAsService(() -> transaction.execute(status -> write(kind, address, false)));
    }

    private int write(String kind, String address, boolean stopped) {
        String sql = stopped
                ? "insert into notice_stop (kind, address) values (?, ?) on conflict do nothing"
                : "delete from notice_stop where kind = ? and address = ?";
        return database.sql(sql).params(kind, address).update();
    }

    private Unsubscribe find(String token) {
        return database.sql("""
                        select n.kind, lower(n.address) address, s.kind is not null stopped
                        from notice n left join notice_stop s on s.kind = n.kind and s.address = lower(n.address)
                        where n.stop_digest = :digest""")
                .param("digest", new SecretToken(token).digest())
                .query((row, number) -> new Unsubscribe(
                        row.getString("kind"),
                        row.getString("address").toLowerCase(Locale.ROOT),
                        row.getBoolean("stopped")))
                .optional()
                .orElseThrow(Refusal::notFound);
    }
}
