package org.spona.regulations.campaign;

import java.time.Duration;
import org.spona.platform.archive.OrganisationData;
import org.spona.platform.background.BackgroundWorker;
import org.spona.platform.background.Backoff;
import org.spona.platform.personal.PersonalData;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells of closing days in the background, and says what is kept of campaigns and of whom. */
@Configuration(proxyBeanMethods = false)
class CampaignConfiguration {

    private static final Backoff PAUSES = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(1));

    @Bean
    BackgroundWorker campaignWorker(CampaignLadder ladder, @Value("${spona.campaigns.poll:1m}") Duration poll) {
        return new BackgroundWorker("campaign-worker", poll, PAUSES, ladder::tellNext);
    }

    @Bean
    OrganisationData campaignsOfOrganisation() {
        return OrganisationData.of("campaigns", """
                select id, network_id, status, title, purpose, language, closes_on, obligations, kinds, countries, population_from,
                    population_to, competence, started_at, closed_at, updated_at
                from campaign where organisation_id in (:organisations) order by updated_at desc, id""");
    }

    @Bean
    PersonalData campaignsData() {
        return PersonalData.ofOrganisation(
                "campaigns", "select id, title, status, updated_at from campaign where author_id = :person");
    }
}
