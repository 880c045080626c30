package org.spona.regulations.application;

import org.spona.platform.personal.PersonalData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is kept of people who write on regulations and say what was applied: all of it is their organisations'. */
@Configuration(proxyBeanMethods = false)
class ApplicationPersonalData {

    @Bean
    PersonalData updatesData() {
        return PersonalData.ofOrganisation(
                "updates", "select id, title, status, updated_at from regulation_update where author_id = :person");
    }

    @Bean
    PersonalData applicationsData() {
        return PersonalData.ofOrganisation(
                "applications",
                "select application_id, status, note, link, changed_at from application_change where person_id = :person");
    }

    @Bean
    PersonalData nonCompetencesData() {
        return PersonalData.ofOrganisation(
                "non-competences",
                "select regulation_id, reason, said_at from non_competence where person_id = :person");
    }
}
