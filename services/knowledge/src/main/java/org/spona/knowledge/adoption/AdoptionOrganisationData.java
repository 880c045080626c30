package org.spona.knowledge.adoption;

import org.spona.platform.archive.OrganisationData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which practices an organisation applies. */
@Configuration(proxyBeanMethods = false)
class AdoptionOrganisationData {

    @Bean
    OrganisationData adoptionsOfOrganisation() {
        return OrganisationData.withWhatIsShared("adoptions", """
                select a.id, a.practice_id, p.title as practice, a.network_id, a.visibility, a.status, a.since, a.result, a.updated_at
                from adoption a left join practice p on p.id = a.practice_id
                where a.organisation_id in (:organisations) order by a.updated_at desc, a.id""");
    }
}
