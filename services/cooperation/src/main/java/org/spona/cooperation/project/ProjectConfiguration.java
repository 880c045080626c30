package org.spona.cooperation.project;

import org.spona.platform.archive.OrganisationData;
import org.spona.platform.personal.PersonalData;
import org.spona.platform.web.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which addresses of projects show something public, and what is kept of projects and reports, and of whom. */
@Configuration(proxyBeanMethods = false)
class ProjectConfiguration {

    @Bean
    PublicPaths publicPathsOfProjects() {
        return PublicPaths.of(
                "/projects/" + PublicPaths.ID,
                "/projects/" + PublicPaths.ID + "/iati.xml",
                "/api/v1/projects/" + PublicPaths.ID,
                "/api/v1/projects/" + PublicPaths.ID + "/iati.xml");
    }

    @Bean
    OrganisationData projectsOfOrganisation() {
        return OrganisationData.of("projects", """
                select id, network_id, visibility, status, title, summary, language, programme, starts_on, ends_on, iati_status,
                    iati_identifier, continues_id, parties, budget, outputs, shown_at, updated_at
                from project where organisation_id in (:organisations) order by updated_at desc, id""");
    }

    @Bean
    OrganisationData donorReportsOfOrganisation() {
        return OrganisationData.of("donor-reports", """
                select id, project_id, network_id, funder_id, status, title, body, language, starts_on, ends_on, sent_at, accepted_at
                from donor_report where organisation_id in (:organisations) order by updated_at desc, id""");
    }

    @Bean
    PersonalData projectsData() {
        return PersonalData.ofOrganisation(
                "projects", "select id, title, status, updated_at from project where author_id = :person");
    }

    @Bean
    PersonalData donorReportsData() {
        return PersonalData.ofOrganisation("donor-reports", """
                select id, title, status, updated_at from donor_report where author_id = :person or accepted_by = :person""");
    }
}
