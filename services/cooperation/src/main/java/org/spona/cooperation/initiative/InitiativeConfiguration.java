package org.spona.cooperation.initiative;

import java.util.List;
import org.spona.platform.archive.OrganisationData;
import org.spona.platform.personal.PersonalData;
import org.spona.platform.web.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Public initiatives are read without an account; what is kept of people and organisations because of initiatives. */
@Configuration(proxyBeanMethods = false)
class InitiativeConfiguration {

    @Bean
    PublicPaths publicPathsOfInitiatives() {
        return PublicPaths.of(
                "/initiatives", "/initiatives/" + PublicPaths.ID, "/api/v1/initiatives/" + PublicPaths.ID);
    }

    @Bean
    OrganisationData initiativesOfOrganisation() {
        return OrganisationData.of("initiatives", """
                select id, network_id, visibility, status, title, kind, body, language, sought, sought_until, starts_on, ends_on, result, updated_at
                from initiative where organisation_id in (:organisations) order by updated_at desc, id""");
    }

    @Bean
    OrganisationData initiativePartsOfOrganisation() {
        return OrganisationData.of("initiative-parts", """
                select initiative_id, network_id, offered_on, note, decision, decided_on, users, counted_on, left_on
                from initiative_part where organisation_id in (:organisations) order by offered_on desc, initiative_id""");
    }

    @Bean
    PersonalData initiativesData() {
        return PersonalData.ofOrganisation(
                "initiatives", "select id, title, status, updated_at from initiative where author_id = :person");
    }

    @Bean
    PersonalData initiativePartsData() {
        return new PersonalData(
                "initiative-parts",
                "select initiative_id, offered_on, decided_on, said_at from initiative_part where person_id = :person",
                List.of("update initiative_part set person_id = null where person_id = :person"));
    }
}
