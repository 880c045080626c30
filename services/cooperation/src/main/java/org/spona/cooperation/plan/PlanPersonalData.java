package org.spona.cooperation.plan;

import org.spona.platform.personal.PersonalData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is kept of people who write plans: it is their organisation's. */
@Configuration(proxyBeanMethods = false)
class PlanPersonalData {

    @Bean
    PersonalData plansData() {
        return PersonalData.ofOrganisation(
                "plans", "select id, title, status, updated_at from plan where author_id = :person");
    }
}
