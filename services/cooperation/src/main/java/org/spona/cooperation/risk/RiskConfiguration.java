package org.spona.cooperation.risk;

import java.time.Duration;
import org.spona.platform.archive.OrganisationData;
import org.spona.platform.background.BackgroundWorker;
import org.spona.platform.background.Backoff;
import org.spona.platform.personal.PersonalData;
import org.spona.platform.web.PublicPaths;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks for risks whose day has come, says which addresses need no account, and what is kept of risks, and of whom. */
@Configuration(proxyBeanMethods = false)
class RiskConfiguration {

    private static final Backoff PAUSES = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(1));

    @Bean
    BackgroundWorker riskWorker(RiskDeadlines deadlines, @Value("${spona.risks.poll:5m}") Duration poll) {
        return new BackgroundWorker("risk-worker", poll, PAUSES, deadlines::doNext);
    }

    @Bean
    PublicPaths publicPathsOfRisks() {
        return PublicPaths.of("/risks/" + PublicPaths.ID, "/api/v1/risks/" + PublicPaths.ID);
    }

    @Bean
    OrganisationData risksOfOrganisation() {
        return OrganisationData.of("risks", """
                select id, network_id, visibility, status, title, target_group, kind, description, language, likelihood, impact, grounds, body_id, review_on,
                    assessed_on, closing, closed_on, updated_at
                from risk where organisation_id in (:organisations) order by updated_at desc, id""");
    }

    @Bean
    PersonalData risksData() {
        return PersonalData.ofOrganisation(
                "risks", "select id, title, status, updated_at from risk where author_id = :person");
    }
}
