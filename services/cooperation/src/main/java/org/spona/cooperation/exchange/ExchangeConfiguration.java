package org.spona.cooperation.exchange;

import java.util.List;
import org.spona.platform.archive.OrganisationData;
import org.spona.platform.personal.PersonalData;
import org.spona.platform.web.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Public offers and needs are read without an account; what is kept of people and organisations because of them. */
@Configuration(proxyBeanMethods = false)
class ExchangeConfiguration {

    @Bean
    PublicPaths publicPathsOfExchanges() {
        return PublicPaths.of("/exchange", "/exchange/" + PublicPaths.ID, "/api/v1/exchange/" + PublicPaths.ID);
    }

    @Bean
    OrganisationData exchangesOfOrganisation() {
        return OrganisationData.of("exchanges", """
                select id, network_id, visibility, status, title, kind, form, body, language, from_day, until_day, people, experience, useful, updated_at
                from exchange where organisation_id in (:organisations) order by updated_at desc, id""");
    }

    @Bean
    OrganisationData exchangeAnswersOfOrganisation() {
        return OrganisationData.of("exchange-answers", """
                select exchange_id, network_id, note, answered_on, experience, useful
                from exchange_answer where organisation_id in (:organisations) order by answered_on desc, exchange_id""");
    }

    @Bean
    PersonalData exchangesData() {
        return PersonalData.ofOrganisation(
                "exchanges", "select id, title, status, updated_at from exchange where author_id = :person");
    }

    @Bean
    PersonalData exchangeAnswersData() {
        return new PersonalData(
                "exchange-answers",
                "select exchange_id, answered_on, said_at from exchange_answer where person_id = :person",
                List.of("update exchange_answer set person_id = null where person_id = :person"));
    }
}
