package org.spona.members.profile;

import org.spona.members.person.People;
import org.spona.members.person.Person;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reader as a person. */
@Service
@Transactional
public class Profile {

    private final People people;

    Profile(People people) {
        this.people = people;
    }

    /**
     * The reader herself.
     *
     * @throws Refusal {@code not-found} for an account that no network knows
     */
    @Transactional(readOnly = true)
    public Person get() {
        return people.get(Readers.get().personId());
    }

    /**
     * Changes what she says of herself.
     *
     * @throws Refusal {@code not-found} for an account that no network knows
     * @throws org.spona.platform.problem.InvalidInput for a time zone that is not offered
     */
    public Person change(ProfileInput input) {
        input.requireKnownZone();
        Person person = get();
        person.rename(input.givenName(), input.familyName());
        person.reads(input.chosenLanguage());
        person.livesIn(input.zone());
        return people.save(person);
    }
}
