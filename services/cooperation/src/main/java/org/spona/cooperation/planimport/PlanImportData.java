package org.spona.cooperation.planimport;

import org.spona.platform.archive.OrganisationData;
import org.spona.platform.personal.PersonalData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is kept of tables that were brought: it is the organisation's. */
@Configuration(proxyBeanMethods = false)
class PlanImportData {

    @Bean
    OrganisationData planImportsOfOrganisation() {
        return OrganisationData.of("plan-imports", """
                select id, network_id, status, source, title, cells, lines, doubts, plan_id, updated_at
                from plan_import where organisation_id in (:organisations) order by updated_at desc, id""");
    }

    @Bean
    PersonalData planImportsData() {
        return PersonalData.ofOrganisation(
                "plan-imports", "select id, source, status, updated_at from plan_import where author_id = :person");
    }
}
