package org.spona.search.saved;

import java.util.List;
import org.spona.platform.personal.PersonalData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is kept of people who search: the search log knows nobody. */
@Configuration(proxyBeanMethods = false)
class SearchPersonalData {

    @Bean
    PersonalData savedSearchesData() {
        return new PersonalData(
                "saved-searches",
                "select name, q, kinds, countries, topics, followed from saved_search where person_id = :person",
                List.of("delete from saved_search where person_id = :person"));
    }

    @Bean
    PersonalData synonymsData() {
        return PersonalData.ofOrganisation(
                "synonyms", "select expressions, changed_at from synonym_revision where changed_by = :person");
    }
}
