package org.spona.members.joining;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spona.members.membership.PeopleMail;
import org.spona.members.organisation.OrganisationVoice;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Component;

/** Tells each step to those whom it concerns: who speaks for the organisation, and who coordinates the network. */
@Component
class JoiningMail {

    private final PeopleMail mail;
    private final OrganisationVoice voice;

    JoiningMail(PeopleMail mail, OrganisationVoice voice) {
        this.mail = mail;
        this.voice = voice;
    }

    /** The network asks, or has taken in an organisation for which it vouches. */
    void asked(RosterEntry entry) {
        if (entry.status() == RosterEntry.Status.ASKED) {
            write(entry, "asked", voice.people(entry.organisationId()));
        }
    }

    /** The organisation has answered. */
    void answered(RosterEntry entry, String answer) {
        write(entry, answer, voice.coordinators(entry.networkId()));
    }

    /** One of the two has ended it; the other learns of it. */
    void left(RosterEntry entry, boolean byNetwork) {
        write(entry, "left", byNetwork ? voice.people(entry.organisationId()) : voice.coordinators(entry.networkId()));
    }

    private void write(RosterEntry entry, String what, Set<UUID> people) {
        UUID reader = Readers.get().personId();
        Function<Locale, Object[]> names = locale -> new Object[] {
            mail.network(entry.networkId(), locale), mail.organisation(entry.organisationId(), locale), entry.word()
        };
        mail.write(
                "joining:" + entry.getId() + ":" + what + ":"
                        + entry.changedAt().orElseThrow(),
                people.stream().filter(person -> !person.equals(reader)).collect(Collectors.toSet()),
                "joining." + what,
                "/organisations/" + entry.organisationId(),
                names);
    }
}
