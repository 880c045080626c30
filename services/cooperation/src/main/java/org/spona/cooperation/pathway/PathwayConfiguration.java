package org.spona.cooperation.pathway;

import org.spona.platform.archive.OrganisationData;
import org.spona.platform.personal.PersonalData;
import org.spona.platform.web.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which addresses of pathways show something public, and what is kept of them, and of whom. */
@Configuration(proxyBeanMethods = false)
class PathwayConfiguration {

    @Bean
    PublicPaths publicPathsOfPathways() {
        return PublicPaths.of(
                "/pathways/" + PublicPaths.ID,
                "/pathways/" + PublicPaths.ID + "/card",
                "/pathways/" + PublicPaths.ID + "/document.{format:docx|pdf}",
                "/api/v1/pathways/" + PublicPaths.ID);
    }

    @Bean
    OrganisationData pathwaysOfOrganisation() {
        return OrganisationData.of("pathways", """
                select id, network_id, visibility, status, title, subject, introduction, language, stages, series_id, number, replaces_id,
                    agreed_by, in_force_from, in_force_until, updated_at
                from pathway where organisation_id in (:organisations) order by updated_at desc, id""");
    }

    @Bean
    PersonalData pathwaysData() {
        return PersonalData.ofOrganisation(
                "pathways", "select id, title, status, updated_at from pathway where author_id = :person");
    }
}
