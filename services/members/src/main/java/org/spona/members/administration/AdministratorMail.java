package org.spona.members.administration;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.spona.members.membership.PeopleMail;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Contacts;
import org.spona.platform.language.Moments;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to an administrator, and to all others of her organisation, that she comes or goes. */
@Component
class AdministratorMail {

    private final PeopleMail mail;
    private final Administrators administrators;
    private final Contacts contacts;
    private final Clock clock;
    private final Moments moments;

    AdministratorMail(PeopleMail mail, Administrators administrators, Contacts contacts, Moments moments, Clock clock) {
        this.mail = mail;
        this.administrators = administrators;
        this.contacts = contacts;
        this.clock = clock;
        this.moments = moments;
    }

    @EventListener
    void on(Administrator.Event.Appointed event) {
        Administrator administrator = event.administrator();
        boolean atOnce = administrator.holds(clock.instant());
        write(administrator, "administrator.hers", List.of(administrator.personId()));
        write(administrator, atOnce ? "administrator.appointed" : "administrator.announced", others(administrator));
    }

    @EventListener
    void on(Administrator.Event.Ended event) {
        Administrator administrator = event.administrator();
        boolean began = !clock.instant().isBefore(administrator.validFrom());
        boolean byHerself =
                administrator.endedBy().filter(administrator.personId()::equals).isPresent();
        if (!byHerself) {
            write(administrator, "administrator.ended.hers", List.of(administrator.personId()));
        }
        if (!began) {
            write(
                    administrator,
                    "administrator.stopped",
                    administrator.appointedBy().stream().collect(Collectors.toSet()));
        }
        write(administrator, began ? "administrator.ended" : "administrator.stopped", others(administrator));
    }

    /** All other administrators of the organisation. */
    private Set<UUID> others(Administrator administrator) {
        return administrators.findOpen(administrator.organisationId()).stream()
                .filter(other -> other.holds(clock.instant()))
                .map(Administrator::personId)
                .filter(Predicate.not(administrator.personId()::equals))
                .collect(Collectors.toSet());
    }

    private void write(Administrator administrator, String code, Collection<UUID> people) {
        Contact person = contacts.of(List.of(administrator.personId())).get(administrator.personId());
        mail.write(
                code + ":" + administrator.getId(),
                people,
                code,
                "/organisations/" + administrator.organisationId() + "/administration",
                locale -> new Object[] {
                    mail.organisation(administrator.organisationId(), locale),
                    person == null ? "" : person.name(),
                    moments.date(moments.dayOf(administrator.validFrom()), locale)
                });
    }
}
