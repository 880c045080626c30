package org.spona.regulations.position;

import org.spona.platform.personal.PersonalData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is kept of people who write, sign and answer joint positions: all of it is their organisations'. */
@Configuration(proxyBeanMethods = false)
class PositionPersonalData {

    @Bean
    PersonalData positionsData() {
        return PersonalData.ofOrganisation(
                "positions", "select id, title, status, updated_at from regulation_position where author_id = :person");
    }

    @Bean
    PersonalData positionSignaturesData() {
        return PersonalData.ofOrganisation(
                "position-signatures",
                "select position_id, organisation_id, status, said_at from position_signature where person_id = :person");
    }

    @Bean
    PersonalData positionAnswersData() {
        return PersonalData.ofOrganisation(
                "position-answers",
                "select position_id, point, status, said_at from position_answer where person_id = :person");
    }
}
