package org.spona.members.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.spona.members.link.InstitutionLinkError;
import org.spona.platform.events.Outbox;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.waiting.LinkRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whoever has the link to what an institution owes, and no account, has those who act for the institution sent their own link to one of the
 * things. The link itself opens nothing: only the people whom the thing's service writes to anyway are written to, once a day.
 */
@Service
public class LinkRequesting {

    private static final String ADDRESSEE = "institution/";

    private final DutyLinks links;
    private final Outbox outbox;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LinkRequesting(
            DutyLinks links, Outbox outbox, JdbcClient database, PlatformTransactionManager transactions, Clock clock) {
        this.links = links;
        this.outbox = outbox;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Asks for the links to one of the things that wait for the institution.
     *
     * @param entryId of what waits
     * @throws Refusal {@code not-found} for a link that no mail has and for what does not wait for the institution, {@code
     *     institution-link-ended}, {@code institution-link-sent-already} within a day
     */
    public void request(String secret, UUID entryId) {
        Readers.runAsService(() -> transaction.executeWithoutResult(_ -> {
            var link = links.find(secret).orElseThrow(Refusal::notFound);
            if (!link.holdsAt(clock.instant())) {
                throw new Refusal(InstitutionLinkError.ENDED);
            }
            UUID organisation = database.sql("""
                            select substr(w.addressee, length(:prefix) + 1) as organisation from waiting w
                            where w.id = :entry and w.since <= :now and (w.until is null or w.until > :now)
                            and (w.addressee = :prefix || :institution or w.addressee in (
                                select :prefix || o.id from organisation o where o.merged_into = :institution::uuid))""")
                    .param("prefix", ADDRESSEE)
                    .param("entry", entryId)
                    .param("institution", link.opened().toString())
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .query((row, _) -> UUID.fromString(row.getString("organisation")))
                    .optional()
                    .orElseThrow(Refusal::notFound);
            int asked = database.sql(
                            "insert into duty_request (waiting_id, asked_on) values (?, ?) on conflict do nothing")
                    .params(entryId, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .update();
            if (asked == 0) {
                throw new Refusal(InstitutionLinkError.SENT_ALREADY);
            }
            outbox.append(new LinkRequest(UUID.randomUUID(), entryId, organisation).event());
        }));
    }
}
