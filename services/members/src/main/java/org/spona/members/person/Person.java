package org.spona.members.person;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;
import org.spona.members.announcement.DirectoryChange;
import org.spona.members.announcement.DirectoryEvents;
import org.spona.platform.aggregate.AnnouncedAggregate;
import org.spona.platform.directory.PersonState;
import org.spona.platform.events.OutgoingEvent;
import org.spona.platform.findable.Findable.Term;
import org.spona.platform.language.Language;
import org.spona.platform.mail.EmailAddress;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who works with us: no more is known of her than her name, her address, the language she reads and the time zone in which she lives. */
@Entity
public class Person extends AnnouncedAggregate<Person> {

    /** The most characters of each part of a name. */
    public static final int NAME_LENGTH = 100;

    /** What happened to a person that other services should know. */
    public sealed interface Event extends DirectoryChange {
        Person person();

        @Override
        default OutgoingEvent announcement() {
            return DirectoryEvents.of(person().state());
        }

        /** She is new, or is called or written to otherwise, or has an account now. */
        record Changed(Person person) implements Event {}
    }

    private @Nullable String subject;
    private String email;
    private String givenName;
    private String familyName;
    private String language;
    private @Nullable String zone;
    private @Nullable Instant deletionDueAt;
    private @Nullable Instant goneAt;

    @Formula("cast(followed_topics(id) as text)")
    private @Nullable String topics;

    /**
     * Somebody whom nobody has known before.
     *
     * @param language in which she is written to
     */
    public static Person meet(UUID id, String email, String givenName, String familyName, Language language) {
        var person = new Person(id, email, givenName, familyName, language);
        person.tell();
        return person;
    }

    private Person(UUID id, String email, String givenName, String familyName, Language language) {
        super(id);
        this.email = EmailAddress.normalised(email);
        this.givenName = givenName;
        this.familyName = familyName;
        this.language = language.tag();
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Person() {}

    /** She is called so from now on. */
    public void rename(String newGivenName, String newFamilyName) {
        if (!givenName.equals(newGivenName) || !familyName.equals(newFamilyName)) {
            givenName = newGivenName;
            familyName = newFamilyName;
            tell();
        }
    }

    /** She wants to be written to in this language and script. */
    public void reads(Language newLanguage) {
        if (!language.equals(newLanguage.tag())) {
            language = newLanguage.tag();
            tell();
        }
    }

    /**
     * Her mornings and days are those of this time zone; others need not know.
     *
     * @param newZone IANA name; null for that of the installation
     */
    public void livesIn(@Nullable String newZone) {
        zone = newZone;
    }

    /**
     * She signs in with this account.
     *
     * @param account claim {@code sub} of its tokens
     */
    public void signsInAs(String account) {
        if (!account.equals(subject)) {
            subject = account;
            tell();
        }
    }

    /** Her account is deleted once this instant has come. */
    public void askDeletion(Instant due) {
        if (deletionDueAt == null) {
            deletionDueAt = due;
        }
    }

    /** She stays. */
    public void takeDeletionBack() {
        deletionDueAt = null;
    }

    /**
     * She has gone: nobody knows her name and address any more, and others are told to forget her.
     *
     * @param calledGiven with the next, what stands where her name was
     */
    public void forget(String calledGiven, String calledFamily, Instant now) {
        givenName = calledGiven;
        familyName = calledFamily;
        email = "former-" + getId() + "@spona.invalid"; // RFC 2606, section 2
        subject = null;
        zone = null;
        deletionDueAt = null;
        goneAt = now;
        tell();
    }

    /** When her account is deleted; empty when she has not asked for that. */
    public Optional<Instant> deletionDueAt() {
        return Optional.ofNullable(deletionDueAt);
    }

    /** She follows a topic since, or no more; called after that was written, and before she was loaded. */
    public void followsOtherTopics() {
        tell();
    }

    private List<Term> topics() {
        return topics == null ? List.of() : List.of(JsonMapper.shared().readValue(topics, Term[].class));
    }

    private void tell() {
        tell(new Event.Changed(this));
    }

    /** What other services know of her. */
    public PersonState state() {
        return new PersonState(getId(), subject, name(), goneAt == null ? email : null, language, topics(), revision());
    }

    /** Her account at the identity server; empty until it is made. */
    public Optional<String> subject() {
        return Optional.ofNullable(subject);
    }

    public String email() {
        return email;
    }

    public String givenName() {
        return givenName;
    }

    public String familyName() {
        return familyName;
    }

    /** How she is called, in the script in which she writes it. */
    public String name() {
        return givenName + " " + familyName;
    }

    /** The time zone in which she lives, by its IANA name; empty for that of the installation. */
    public Optional<String> zone() {
        return Optional.ofNullable(zone);
    }

    public Language language() {
        return Language.ofTag(language).orElse(Language.SERBIAN_LATIN);
    }
}
