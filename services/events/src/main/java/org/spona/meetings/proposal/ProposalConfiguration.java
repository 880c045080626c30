package org.spona.meetings.proposal;

import java.time.Duration;
import java.util.List;
import org.spona.platform.archive.OrganisationData;
import org.spona.platform.background.BackgroundWorker;
import org.spona.platform.background.Backoff;
import org.spona.platform.personal.PersonalData;
import org.spona.platform.web.OpenPaths;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Writes of proposals that are decided on in the background; their paths that need no signing in, and what is kept of people. */
@Configuration(proxyBeanMethods = false)
class ProposalConfiguration {

    private static final Backoff PAUSES = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(1));

    @Bean
    BackgroundWorker proposalMailWorker(ProposalMailing mailing, @Value("${spona.notices.poll:10s}") Duration poll) {
        return new BackgroundWorker("proposal-mail-worker", poll, PAUSES, mailing::writeNext)
                .wokenBy(ItemProposal.Decided.class);
    }

    @Bean
    OpenPaths openPathsOfProposals() {
        return new OpenPaths(List.of(
                "/meetings/answers/*/proposals",
                "/meetings/answers/*/proposals/*/files",
                "/meetings/answers/*/proposals/*/files/*",
                "/api/v1/meetings/answers/*/proposals",
                "/api/v1/meetings/answers/*/proposals/*",
                "/api/v1/meetings/answers/*/proposals/*/files",
                "/api/v1/meetings/answers/*/proposals/*/files/*"));
    }

    @Bean
    PersonalData proposalsData() {
        return new PersonalData(
                "item-proposals",
                "select title, why, link, status, reason, made_at from item_proposal where proposed_by = :person",
                List.of("update item_proposal set proposed_by = null, name = '' where proposed_by = :person"));
    }

    @Bean
    OrganisationData proposalsOfOrganisation() {
        return OrganisationData.of("item-proposals", """
                select id, title, why, link, institution, from_number, status, reason, made_at, taken_meeting_id, taken_item_id
                from item_proposal where organisation_id in (:organisations) order by id""");
    }
}
