package org.spona.cooperation.counter;

import org.spona.platform.archive.OrganisationData;
import org.spona.platform.personal.PersonalData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is kept of counters, and of whom. */
@Configuration(proxyBeanMethods = false)
class CounterConfiguration {

    @Bean
    OrganisationData countersOfOrganisation() {
        return OrganisationData.of("counters", """
                select id, network_id, visibility, status, title, explanation, language, frequency, reporters, breakdowns, updated_at
                from counter where organisation_id in (:organisations) order by updated_at desc, id""");
    }

    @Bean
    OrganisationData counterNumbersOfOrganisation() {
        return OrganisationData.of("counter-numbers", """
                select counter_id, network_id, period, numbers, saved_at from counter_number
                where organisation_id in (:organisations) order by counter_id, period, organisation_id""");
    }

    @Bean
    PersonalData countersData() {
        return PersonalData.ofOrganisation(
                "counters", "select id, title, status, updated_at from counter where author_id = :person");
    }

    @Bean
    PersonalData counterNumbersData() {
        return PersonalData.ofOrganisation(
                "counter-numbers", "select counter_id, period, saved_at from counter_number where person_id = :person");
    }
}
