package org.spona.members.person;

import java.util.Optional;
import java.util.UUID;
import org.spona.platform.mail.EmailAddress;
import org.spona.platform.problem.Refusal;
import org.springframework.data.repository.Repository;

/** The people whom the current reader may know; the database leaves out all others. */
public interface People extends Repository<Person, UUID> {

    Person save(Person person);

    Optional<Person> findById(UUID id);

    /** The person with this address, which is {@linkplain EmailAddress#normalised normalised}. */
    Optional<Person> findByEmail(String email);

    /**
     * The person with this id.
     *
     * @throws Refusal {@code not-found} when there is none whom the reader may know
     */
    default Person get(UUID id) {
        return findById(id).orElseThrow(Refusal::notFound);
    }
}
