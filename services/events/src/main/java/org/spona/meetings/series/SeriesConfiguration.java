package org.spona.meetings.series;

import org.spona.platform.archive.OrganisationData;
import org.spona.platform.personal.PersonalData;
import org.spona.platform.web.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Series of public meetings are read without an account; and what is kept of series for organisations and of people. */
@Configuration(proxyBeanMethods = false)
class SeriesConfiguration {

    @Bean
    PublicPaths publicPathsOfSeries() {
        return PublicPaths.of("/series/" + PublicPaths.ID, "/api/v1/series/" + PublicPaths.ID);
    }

    @Bean
    OrganisationData seriesOfOrganisation() {
        return OrganisationData.of("series", """
                select id, network_id, visibility, status, title, language, starts_at, ends_at, zone, rule, updated_at
                from meeting_series where organisation_id in (:organisations) order by updated_at desc, id""");
    }

    @Bean
    PersonalData seriesData() {
        return PersonalData.ofOrganisation(
                "series", "select title, status, starts_at, rule from meeting_series where made_by = :person");
    }
}
