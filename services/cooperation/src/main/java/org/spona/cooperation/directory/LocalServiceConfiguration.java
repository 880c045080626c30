package org.spona.cooperation.directory;

import java.time.Duration;
import java.util.List;
import org.spona.platform.archive.OrganisationData;
import org.spona.platform.background.BackgroundWorker;
import org.spona.platform.background.Backoff;
import org.spona.platform.personal.PersonalData;
import org.spona.platform.retention.RetentionRule;
import org.spona.platform.web.OpenPaths;
import org.spona.platform.web.PublicPaths;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Asks providers in the background; says which addresses need no account, and what is kept of services, and of whom. */
@Configuration(proxyBeanMethods = false)
class LocalServiceConfiguration {

    private static final Backoff PAUSES = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(1));

    @Bean
    BackgroundWorker serviceCheckWorker(
            ServiceCheckMailing mailing, @Value("${spona.service-checks.poll:1m}") Duration poll) {
        return new BackgroundWorker("service-check-worker", poll, PAUSES, mailing::askNext)
                .wokenBy(LocalService.Changed.class);
    }

    @Bean
    OpenPaths openPathsOfServiceChecks() {
        return new OpenPaths(List.of("/services/checks/*", "/api/v1/services/checks/*"));
    }

    @Bean
    PublicPaths publicPathsOfServices() {
        return PublicPaths.of(
                "/services",
                "/services/" + PublicPaths.ID,
                "/api/v1/services/" + PublicPaths.ID,
                "/api/v1/services/" + PublicPaths.ID + "/hsds",
                "/api/v1/services/hsds");
    }

    @Bean
    OrganisationData servicesOfOrganisation() {
        return OrganisationData.of("services", """
                select id, network_id, visibility, status, name, kind, description, language, for_whom, documents, spoken, cost, provider,
                    street, place, latitude, longitude, phone, email, site, hours, free_places, free_places_on, published_at, checked_on,
                    checked_by, updated_at
                from local_service where organisation_id in (:organisations) order by updated_at desc, id""");
    }

    @Bean
    OrganisationData serviceChecksOfOrganisation() {
        return OrganisationData.of("service-checks", """
                select service_id, email, asked_on, answer, words, answered_at
                from service_check where organisation_id in (:organisations) order by service_id""");
    }

    @Bean
    PersonalData servicesData() {
        return PersonalData.ofOrganisation(
                "services", "select id, name, status, updated_at from local_service where author_id = :person");
    }

    @Bean
    RetentionRule serviceCheckLinksRetention() {
        return new RetentionRule(
                "links to checks of services",
                Duration.ofDays(ServiceCheckTable.VALID_DAYS + 1L),
                "delete from service_check_link where made_at < :before");
    }
}
