package org.spona.members.person;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.spona.platform.language.Language;
import org.spona.platform.mail.EmailAddress;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is meant by an address, whether she has an account or not: found or met as the service, so that nobody learns who was known. */
@Component
public class PersonRegister {

    private final People people;
    private final TransactionTemplate ownTransaction;

    PersonRegister(People people, PlatformTransactionManager transactions) {
        this.people = people;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * The person with an address; met, under this name, if nobody has it.
     *
     * @param language in which somebody new is written to
     */
    public UUID idOf(EmailAddress email, String givenName, String familyName, Language language) {
        return Readers.callAsService(() ->
                ownTransaction.execute(_ -> people.findByEmail(EmailAddress.normalised(email.value()))
                        .orElseGet(() -> people.saveAndFlush(
                                Person.meet(UUID.randomUUID(), email.value(), givenName, familyName, language)))
                        .getId()));
    }

    /** Somebody with an address, as she is written where she is named. */
    public record Named(EmailAddress email, String givenName, String familyName) {}

    /**
     * As {@link #idOf}, for many at once.
     *
     * @return ids by {@linkplain EmailAddress#normalised normalised} address
     */
    public Map<String, UUID> idsOf(Collection<Named> named, Language language) {
        Map<String, Named> byEmail = new LinkedHashMap<>();
        named.forEach(
                one -> byEmail.putIfAbsent(EmailAddress.normalised(one.email().value()), one));
        return Readers.callAsService(() -> ownTransaction.execute(_ -> {
            Map<String, UUID> ids = new HashMap<>();
            people.findByEmailIn(byEmail.keySet()).forEach(person -> ids.put(person.email(), person.getId()));
            byEmail.forEach((email, one) -> ids.computeIfAbsent(
                    email,
                    _ -> people.save(Person.meet(
                                    UUID.randomUUID(),
                                    one.email().value(),
                                    one.givenName(),
                                    one.familyName(),
                                    language))
                            .getId()));
            return ids;
        }));
    }
}
