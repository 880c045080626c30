package org.spona.members.person;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.mail.EmailAddress;
import org.spona.platform.problem.Refusal;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The people whom the current reader may know; the database leaves out all others. */
public interface People extends Repository<Person, UUID> {

    Person save(Person person);

    /** Written at once, so that what follows in the transaction finds it. */
    Person saveAndFlush(Person person);

    Optional<Person> findById(UUID id);

    /**
     * Whose account has been due longest to be deleted, locked; those that another instance deletes are passed over, and those without whom an
     * organisation would have no administrator or a network no coordinator.
     */
    @Query(nativeQuery = true, value = """
            select p.*, cast(followed_topics(p.id) as text) as topics from person p where deletion_due_at <= :now
            and not exists (select from administrator a where a.person_id = p.id and a.valid_until is null and a.valid_from <= :now
                and not exists (select from administrator other where other.organisation_id = a.organisation_id
                    and other.id <> a.id and other.valid_until is null and other.valid_from <= :now))
            and not exists (select from membership m where m.person_id = p.id and m.role = 'COORDINATOR' and m.valid_until is null
                and not exists (select from membership other where other.network_id = m.network_id
                    and other.role = 'COORDINATOR' and other.id <> m.id and other.valid_until is null))
            order by deletion_due_at limit 1 for update skip locked""")
    Optional<Person> lockNextDue(Instant now);

    /** The person with this address, which is {@linkplain EmailAddress#normalised normalised}. */
    Optional<Person> findByEmail(String email);

    /** The people with these addresses, which are {@linkplain EmailAddress#normalised normalised}. */
    List<Person> findByEmailIn(Collection<String> emails);

    /**
     * The person with this id.
     *
     * @throws Refusal {@code not-found} when there is none whom the reader may know
     */
    default Person get(UUID id) {
        return findById(id).orElseThrow(Refusal::notFound);
    }
}
