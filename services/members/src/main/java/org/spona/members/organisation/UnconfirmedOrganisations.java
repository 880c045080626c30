package org.spona.members.organisation;

import java.util.UUID;
import org.spona.members.announcement.DirectoryEvents;
import org.spona.platform.directory.Organisation;
import org.spona.platform.directory.OrganisationKind;
import org.spona.platform.events.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Organisations of which only the name is known, because somebody has named them; shown as not confirmed. */
@Service
@Transactional
public class UnconfirmedOrganisations {

    private final JdbcClient database;
    private final Outbox outbox;

    UnconfirmedOrganisations(JdbcClient database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    /**
     * Enters a municipality and tells the other services. Does nothing when its id is known.
     *
     * @param country ISO 3166-1 alpha-2
     */
    public void enterMunicipality(UUID id, String country, String nameLatin, String nameCyrillic) {
        int entered = database.sql("""
                        insert into organisation (id, kind, country, name_latin, name_cyrillic, unconfirmed, announced)
                        values (:id, :kind, :country, :nameLatin, :nameCyrillic, true, true)
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("kind", OrganisationKind.MUNICIPALITY.name())
                .param("country", country)
                .param("nameLatin", nameLatin)
                .param("nameCyrillic", nameCyrillic)
                .update();
        if (entered == 1) {
            outbox.append(DirectoryEvents.of(new Organisation(
                    id, OrganisationKind.MUNICIPALITY.name(), country, nameLatin, nameCyrillic, null, 1)));
        }
    }
}
