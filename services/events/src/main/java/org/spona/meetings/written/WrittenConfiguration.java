package org.spona.meetings.written;

import java.time.Duration;
import java.util.List;
import org.spona.platform.archive.OrganisationData;
import org.spona.platform.background.BackgroundWorker;
import org.spona.platform.background.Backoff;
import org.spona.platform.personal.PersonalData;
import org.spona.platform.retention.RetentionRule;
import org.spona.platform.web.OpenPaths;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Closes written procedures in the background, says which of their paths need no signing in, and what is kept of them. */
@Configuration(proxyBeanMethods = false)
class WrittenConfiguration {

    private static final Backoff PAUSES = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(1));

    @Bean
    BackgroundWorker writtenWorker(WrittenClosing closing, @Value("${spona.notices.poll:10s}") Duration poll) {
        return new BackgroundWorker("written-worker", poll, PAUSES, closing::closeNext);
    }

    @Bean
    OpenPaths openPathsOfWrittenProcedures() {
        return new OpenPaths(List.of(
                "/written-procedures/links/*",
                "/written-procedures/links/*/files/*",
                "/api/v1/written-procedures/links/*"));
    }

    @Bean
    OrganisationData writtenProceduresOfOrganisation() {
        return OrganisationData.of("written-procedures", """
            select p.id, p.network_id, p.status, p.number, p.number_year, p.kind, p.title, p.text, p.language, p.until, p.opened_at,
                p.closed_at, p.result, p.decision_id
            from written_procedure p where p.organisation_id in (:organisations) order by p.updated_at desc, p.id""");
    }

    @Bean
    PersonalData writtenProceduresData() {
        return PersonalData.ofOrganisation(
                "written-procedures",
                "select id, title, status, opened_at from written_procedure where made_by = :person");
    }

    /** A seat's vote stays, without who gave or entered it. */
    @Bean
    PersonalData writtenVotesData() {
        return new PersonalData(
                "written-votes",
                "select procedure_id, choice, channel, voted_at from written_vote where voted_by = :person",
                List.of(
                        "update written_vote set voted_by = null where voted_by = :person",
                        "delete from written_voter where person_id = :person"));
    }

    @Bean
    RetentionRule writtenLinksRetention() {
        return new RetentionRule("links to written procedures", Duration.ofDays(90), """
            delete from written_link where voter_id in (
                select v.id from written_voter v join written_procedure p on p.id = v.procedure_id where p.closed_at < :before)""");
    }
}
