package org.spona.knowledge.exchange.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.spona.knowledge.exchange.PublishedInAnothersName;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Contacts;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Network;
import org.spona.platform.directory.Organisation;
import org.spona.platform.notices.Notices;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells those who write for a municipality that an import has published in its name, once a day at most. */
@Component
class ImportNotices {

    private record Writer(UUID personId, UUID organisationId) {}

    private final JdbcClient database;
    private final Directory directory;
    private final Contacts contacts;
    private final ImportMail mail;
    private final Notices notices;
    private final Clock clock;

    ImportNotices(
            JdbcClient database,
            Directory directory,
            Contacts contacts,
            ImportMail mail,
            Notices notices,
            Clock clock) {
        this.database = database;
        this.directory = directory;
        this.contacts = contacts;
        this.mail = mail;
        this.notices = notices;
        this.clock = clock;
    }

    @EventListener
    void on(PublishedInAnothersName published) {
        Network network = directory.findNetwork(published.networkId()).orElseThrow();
        Organisation importer =
                directory.findOrganisation(published.importerId()).orElseThrow();
        Map<UUID, Organisation> municipalities = directory.organisations(published.municipalityIds());
        List<Writer> writers = writers(published.networkId(), published.municipalityIds());
        Map<UUID, Contact> known =
                contacts.of(writers.stream().map(Writer::personId).toList());
        LocalDate today = LocalDate.now(clock);
        for (Writer writer : writers) {
            Contact contact = known.get(writer.personId());
            Organisation municipality = municipalities.get(writer.organisationId());
            if (contact != null && municipality != null) {
                notices.write(mail.published(network, importer, municipality, contact, today));
            }
        }
    }

    private List<Writer> writers(UUID networkId, Collection<UUID> municipalities) {
        return database.sql("""
                        select distinct person_id, organisation_id from directory_membership_now
                        where network_id = :network and organisation_id in (:municipalities)
                        and role in ('OFFICER', 'EDITOR', 'COORDINATOR')""")
                .param("network", networkId)
                .param("municipalities", municipalities)
                .query(new SimplePropertyRowMapper<>(Writer.class))
                .list();
    }
}
