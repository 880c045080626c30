package org.spona.meetings.report;

import org.spona.platform.archive.OrganisationData;
import org.spona.platform.personal.PersonalData;
import org.spona.platform.web.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Public reports are read without an account; and what is kept of reports for organisations and of people. */
@Configuration(proxyBeanMethods = false)
class ReportConfiguration {

    @Bean
    PublicPaths publicPathsOfReports() {
        return PublicPaths.of(
                "/bodies/" + PublicPaths.ID + "/{kind:reports|plans}/{year:[0-9][0-9][0-9][0-9]}",
                "/api/v1/bodies/" + PublicPaths.ID + "/{kind:reports|plans}/{year:[0-9][0-9][0-9][0-9]}",
                "/meetings/reports/" + PublicPaths.ID,
                "/meetings/reports/" + PublicPaths.ID + "/document.{format:docx|pdf}");
    }

    @Bean
    OrganisationData reportsOfOrganisation() {
        return OrganisationData.of("body-reports", """
                select id, network_id, visibility, status, kind, year, reader_bodies as bodies, title, introduction, tasks, conclusion, language,
                    figures, meeting_id, decision_id, adopted_at, updated_at
                from body_report where organisation_id in (:organisations) order by year desc, id""");
    }

    @Bean
    PersonalData reportsData() {
        return PersonalData.ofOrganisation(
                "body-reports", "select title, status, adopted_at from body_report where made_by = :person");
    }
}
