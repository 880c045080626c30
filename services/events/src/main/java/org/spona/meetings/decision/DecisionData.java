package org.spona.meetings.decision;

import java.util.List;
import org.spona.platform.archive.OrganisationData;
import org.spona.platform.personal.PersonalData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is kept of decisions and votes for organisations, and of the people who made and gave them. */
@Configuration(proxyBeanMethods = false)
class DecisionData {

    @Bean
    OrganisationData decisionsOfOrganisation() {
        return OrganisationData.of("decisions", """
                select id, network_id, visibility, meeting_id, item_id, number, status, kind, title, text, language, review_on, made_at, updated_at
                from decision where organisation_id in (:organisations) order by made_at desc, id""");
    }

    @Bean
    PersonalData decisionsData() {
        return PersonalData.ofOrganisation(
                "decisions", "select number, title, made_at from decision where made_by = :person");
    }

    /** A seat's vote stays, without who gave or entered it. */
    @Bean
    PersonalData votesData() {
        return new PersonalData(
                "votes",
                "select item_id, choice, channel, voted_at from seat_vote where voted_by = :person",
                List.of("update seat_vote set voted_by = null where voted_by = :person"));
    }
}
