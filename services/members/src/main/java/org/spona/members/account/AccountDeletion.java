package org.spona.members.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.spona.members.administration.Administration;
import org.spona.members.identity.Accounts;
import org.spona.members.membership.MembershipEnding;
import org.spona.members.notification.BouncedAddresses;
import org.spona.members.person.People;
import org.spona.members.person.Person;
import org.spona.platform.language.Language;
import org.spona.platform.personal.PersonalDataKeeping;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person deletes her account: after some days in which she can take that back, her name and address leave all copies. What she wrote for
 * her organisations stays theirs, written by a former account.
 */
@Service
@Transactional
public class AccountDeletion {

    private final People people;
    private final Administration administration;
    private final MembershipEnding ending;
    private final PersonalDataKeeping keeping;
    private final Accounts accounts;
    private final BouncedAddresses bounces;
    private final MessageSource messages;
    private final AccountProperties properties;
    private final Clock clock;

    AccountDeletion(
            People people,
            Administration administration,
            MembershipEnding ending,
            PersonalDataKeeping keeping,
            Accounts accounts,
            BouncedAddresses bounces,
            MessageSource messages,
            AccountProperties properties,
            Clock clock) {
        this.people = people;
        this.administration = administration;
        this.ending = ending;
        this.keeping = keeping;
        this.accounts = accounts;
        this.bounces = bounces;
        this.messages = messages;
        this.properties = properties;
        this.clock = clock;
    }

    /** When the reader's account is deleted; empty when she has not asked for that. */
    @Transactional(readOnly = true)
    public Optional<Instant> due() {
        return me().deletionDueAt();
    }

    /** When it would be, if she asked for it now. */
    public Instant dueIfAskedNow() {
        return clock.instant().plus(properties.reflection());
    }

    /**
     * Asks that the reader's account be deleted. Repeating it does not put it off.
     *
     * @throws Refusal {@code last-administrator} or {@code last-coordinator} when somebody else has to be named first
     */
    public void ask() {
        Person person = me();
        administration.requireSuccessors(person.getId());
        ending.requireSuccessors(person.getId());
        person.askDeletion(dueIfAskedNow());
        people.save(person);
    }

    /** The reader stays. */
    public void takeBack() {
        Person person = me();
        person.takeDeletionBack();
        people.save(person);
    }

    private Person me() {
        return people.get(Readers.get().personId());
    }

    /**
     * Deletes the account that has been due longest, if nobody has to be named first; false when there is none. For the service.
     *
     * @throws org.springframework.web.client.RestClientException when the identity server is away; nothing is deleted then
     */
    public boolean deleteNext() {
        Optional<Person> due = people.lockNextDue(clock.instant());
        due.ifPresent(this::delete);
        return due.isPresent();
    }

    private void delete(Person person) {
        administration.endAllOf(person.getId());
        ending.endAllOf(person.getId());
        bounces.forget(person.email());
        Optional<String> account = person.subject();
        var words = Language.SERBIAN_LATIN.locale();
        person.forget(
                messages.getMessage("person.gone.given", null, words),
                messages.getMessage("person.gone.family", null, words),
                clock.instant());
        people.saveAndFlush(person);
        keeping.forget(person.getId());
        account.ifPresent(accounts::delete);
    }
}
