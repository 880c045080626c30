package org.spona.regulations.consequence;

import org.spona.platform.archive.OrganisationData;
import org.spona.platform.personal.PersonalData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is kept of people and organisations who say what is to be done about things that rest on changed provisions. */
@Configuration(proxyBeanMethods = false)
class ConsequenceData {

    @Bean
    PersonalData consequencesData() {
        return PersonalData.ofOrganisation(
                "consequences",
                "select id, thing_kind, status, settled_at from consequence where settled_by = :person");
    }

    @Bean
    OrganisationData consequencesOfOrganisation() {
        return OrganisationData.of("consequences", """
                select id, network_id, thing_kind, thing_id, regulation_id, version_id, status, note, flagged_at, settled_at
                from consequence where organisation_id in (:organisations) order by flagged_at desc, id""");
    }
}
