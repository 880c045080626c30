package org.spona.members.invitation.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spona.members.identity.Account;
import org.spona.members.identity.Accounts;
import org.spona.members.invitation.Invitation;
import org.spona.members.invitation.Invitations;
import org.spona.members.person.People;
import org.spona.members.person.Person;
import org.spona.platform.failure.ItemWork;
import org.spona.platform.failure.SetAside;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientException;

/**
 * Brings one invitation to its person. Her row and her account are made when nobody has them; then she is mailed either
 * the link that opens the account, which accepts, or, when it is open, that an invitation waits for her answer.
 * The row is locked while that goes on, so two instances never bring the same one; after a crash it is brought again.
 */
@Component
class InvitationDelivery {

    private static final Logger log = LoggerFactory.getLogger(InvitationDelivery.class);

    private final Invitations invitations;
    private final People people;
    private final Accounts accounts;
    private final InvitationMail mail;
    private final InvitationProperties properties;
    private final Clock clock;
    private final ItemWork work;

    InvitationDelivery(
            Invitations invitations,
            People people,
            Accounts accounts,
            InvitationMail mail,
            InvitationProperties properties,
            Clock clock,
            TransactionTemplate transaction,
            SetAside setAside) {
        this.invitations = invitations;
        this.people = people;
        this.accounts = accounts;
        this.mail = mail;
        this.properties = properties;
        this.clock = clock;
        this.work = new ItemWork("invitation-worker", transaction, setAside);
    }

    /** Brings the one that has waited longest; false when none is due. */
    boolean deliverNext() {
        return work.doNext(
                () -> invitations.lockNextDue(clock.instant()),
                this::deliver,
                Invitation::getId,
                (invitation, _) -> invitations.findById(invitation.getId()).ifPresent(this::putOff));
    }

    /** Behind the others: what cannot be brought now may be once its cause is mended, and it expires by itself. */
    private void putOff(Invitation invitation) {
        invitation.notDelivered(properties.backoff().after(invitation.failedAttempts()), clock.instant());
        invitations.save(invitation);
    }

    private void deliver(Invitation invitation) {
        Person person = people.findByEmail(invitation.person().email()).orElseGet(() -> newPerson(invitation));
        try {
            Account account =
                    accounts.ofEmail(person.email(), person.givenName(), person.familyName(), person.language());
            person.signsInAs(account.subject());
            invitation.addressedTo(person.getId());
            bring(invitation, person, account);
            invitation.delivered(!account.opened(), clock.instant());
        } catch (HttpClientErrorException.BadRequest refused) {
            // The account cannot be as it is asked for: a later attempt changes nothing.
            log.warn("Invitation {} is refused by the identity server", invitation.getId());
            invitation.undeliverable();
        } catch (RestClientException away) {
            Duration pause = properties.backoff().after(invitation.failedAttempts());
            log.warn(
                    "Invitation {} cannot be brought now, again in {}: {}",
                    invitation.getId(),
                    pause,
                    away.getClass().getSimpleName());
            invitation.notDelivered(pause, clock.instant());
        }
        people.save(person);
        invitations.save(invitation);
    }

    private void bring(Invitation invitation, Person person, Account account) {
        if (account.opened()) {
            mail.write(invitation, person);
        } else {
            mail.writeWithLink(
                    invitation,
                    person,
                    accounts.openingLink(
                            account,
                            mail.network(invitation, person),
                            Duration.between(clock.instant(), invitation.expiresAt()),
                            properties.home().resolve("sign-in")));
        }
    }

    private Person newPerson(Invitation invitation) {
        return people.save(Person.meet(
                UUID.randomUUID(),
                invitation.person().email(),
                invitation.person().givenName(),
                invitation.person().familyName(),
                invitation.person().mailLanguage()));
    }
}
