package org.spona.members.organisation;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Organisations of which only the name is known, because somebody has named them; shown as not confirmed. */
@Service
@Transactional
public class UnconfirmedOrganisations {

    private final Organisations organisations;

    UnconfirmedOrganisations(Organisations organisations) {
        this.organisations = organisations;
    }

    /**
     * Enters a municipality and tells the other services. Does nothing when its id is known.
     *
     * @param country ISO 3166-1 alpha-2
     */
    public void enterMunicipality(UUID id, String country, String nameLatin, String nameCyrillic) {
        if (!organisations.existsById(id)) {
            organisations.saveAndFlush(Organisation.unconfirmed(id, country, nameLatin, nameCyrillic));
        }
    }
}
