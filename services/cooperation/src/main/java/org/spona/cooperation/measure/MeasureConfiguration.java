package org.spona.cooperation.measure;

import org.spona.platform.archive.OrganisationData;
import org.spona.platform.personal.PersonalData;
import org.spona.platform.web.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says which addresses of measures need no account, and what is kept of measures, and of whom. */
@Configuration(proxyBeanMethods = false)
class MeasureConfiguration {

    @Bean
    PublicPaths publicPathsOfMeasures() {
        return PublicPaths.of("/measures/" + PublicPaths.ID, "/api/v1/measures/" + PublicPaths.ID);
    }

    @Bean
    OrganisationData measuresOfOrganisation() {
        return OrganisationData.of("measures", """
                select id, network_id, visibility, status, title, description, language, responsible, risks, indicator_id, body_id, decision, adopted_on,
                    runs_since, result, before_period, after_period, evaluated_on, reason, updated_at
                from measure where organisation_id in (:organisations) order by updated_at desc, id""");
    }

    @Bean
    PersonalData measuresData() {
        return PersonalData.ofOrganisation(
                "measures", "select id, title, status, updated_at from measure where author_id = :person");
    }
}
