package org.spona.cooperation.plan;

import org.spona.platform.archive.OrganisationData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The plans of an organisation. */
@Configuration(proxyBeanMethods = false)
class PlanOrganisationData {

    @Bean
    OrganisationData plansOfOrganisation() {
        return OrganisationData.of("plans", """
                select id, network_id, visibility, status, title, kind, summary, language, from_year, until_year, decision, adopted_on, matrix, progress, edition,
                    updated_at
                from plan where organisation_id in (:organisations) order by updated_at desc, id""");
    }
}
