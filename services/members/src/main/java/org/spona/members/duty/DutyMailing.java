package org.spona.members.duty;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.spona.members.link.InstitutionAddresses;
import org.spona.members.link.InstitutionLinkError;
import org.spona.members.link.InstitutionLinks;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Directory;
import org.spona.platform.language.Language;
import org.spona.platform.notices.Notice;
import org.spona.platform.notices.Notices;
import org.spona.platform.problem.Refusal;
import org.spona.platform.secret.SecretToken;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.text.Content;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends institutions the link to what they owe, to their own address and no other, once a day. */
@Service
public class DutyMailing {

    private static final Duration PAUSE = Duration.ofDays(1);

    private final DutyLinks links;
    private final DutyReading duties;
    private final InstitutionAddresses addresses;
    private final Directory directory;
    private final Notices notices;
    private final MessageSource messages;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String home;

    DutyMailing(
            DutyLinks links,
            DutyReading duties,
            InstitutionAddresses addresses,
            Directory directory,
            Notices notices,
            MessageSource messages,
            JdbcClient database,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${spona.notices.home}") String home) {
        this.links = links;
        this.duties = duties;
        this.addresses = addresses;
        this.directory = directory;
        this.notices = notices;
        this.messages = messages;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.home = home;
    }

    /**
     * Has the link sent, as who administers the institution.
     *
     * @throws Refusal {@code not-found} when the reader does not; as {@link #sendTo} else
     */
    public void send(UUID organisationId) {
        if (!duties.sendsLink(organisationId)) {
            throw Refusal.notFound();
        }
        sendTo(organisationId, Language.SERBIAN_LATIN);
    }

    /**
     * Has the link sent; the caller knows that the reader may ask the institution. An earlier link holds no more.
     *
     * @param language in which it is written to
     * @throws Refusal {@code institution-unreachable} when it has no address, {@code institution-link-sent-already} within a day
     */
    public void sendTo(UUID organisationId, Language language) {
        Readers.runAsService(() -> transaction.executeWithoutResult(_ -> {
            awaitTurn(organisationId);
            if (links.madeAfter(organisationId, clock.instant().minus(PAUSE))) {
                throw new Refusal(InstitutionLinkError.SENT_ALREADY);
            }
            Contact contact = addresses
                    .own(organisationId, language)
                    .orElseThrow(() -> new Refusal(InstitutionLinkError.UNREACHABLE));
            write(organisationId, contact, links.make(organisationId, clock.instant()));
        }));
    }

    private void awaitTurn(UUID organisationId) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('duty/' || ?, 0))")
                .param(organisationId)
                .query((_, number) -> number)
                .single();
    }

    private void write(UUID organisationId, Contact contact, SecretToken token) {
        Locale locale = contact.language().locale();
        Content shown = new Content(Optional.of(contact.language()));
        Object[] words = {
            home + "/owes/" + token.value(),
            directory
                    .findOrganisation(organisationId)
                    .map(institution -> shown.name(institution.nameLatin(), institution.nameCyrillic()))
                    .orElse(contact.name()),
            InstitutionLinks.HOLDS.toDays()
        };
        notices.write(Notice.owed(
                "duty-link:" + token.digest(),
                contact,
                messages.getMessage("mail.duty.subject", words, locale),
                messages.getMessage("mail.duty.body", words, locale),
                messages.getMessage("mail.duty.reason", words, locale)));
    }
}
