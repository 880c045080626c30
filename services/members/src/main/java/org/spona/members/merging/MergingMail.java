package org.spona.members.merging;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.spona.members.membership.PeopleMail;
import org.spona.members.organisation.Organisation;
import org.spona.members.organisation.OrganisationVoice;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Component;

/** Tells each step to those whom it concerns: who speaks for the two organisations, and in the end their people. */
@Component
class MergingMail {

    private final PeopleMail mail;
    private final OrganisationVoice voice;

    MergingMail(PeopleMail mail, OrganisationVoice voice) {
        this.mail = mail;
        this.voice = voice;
    }

    /** One side asks the other. */
    void asked(Organisation second, UUID firstId) {
        write(second, firstId, "asked", voice.people(firstId), firstId);
    }

    /** The other side has said no. */
    void declined(Organisation second, UUID firstId) {
        write(second, firstId, "declined", voice.people(second.getId()), second.getId());
    }

    /** They are one: to both sides, and to those who worked for the one that is gone. */
    void merged(Organisation second, UUID firstId, Set<UUID> moved) {
        Set<UUID> people = new HashSet<>(moved);
        people.addAll(voice.people(firstId));
        people.addAll(voice.people(second.getId()));
        write(second, firstId, "merged", people, firstId);
    }

    private void write(Organisation second, UUID firstId, String what, Set<UUID> people, UUID page) {
        Set<UUID> others = new HashSet<>(people);
        others.remove(Readers.get().personId());
        mail.write(
                "merging:" + second.getId() + ":" + what + ":" + second.version(),
                others,
                "merging." + what,
                "/organisations/" + page,
                locale -> new Object[] {second.name(locale), mail.organisation(firstId, locale)});
    }
}
