package org.spona.cooperation.protocol;

import java.time.Duration;
import java.util.List;
import org.spona.platform.archive.OrganisationData;
import org.spona.platform.background.BackgroundWorker;
import org.spona.platform.background.Backoff;
import org.spona.platform.personal.PersonalData;
import org.spona.platform.retention.RetentionRule;
import org.spona.platform.web.OpenPaths;
import org.spona.platform.web.PublicPaths;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks for protocols whose day has come and writes to their people, says which paths need no signing in, and what is kept of them. */
@Configuration(proxyBeanMethods = false)
class ProtocolConfiguration {

    private static final Backoff PAUSES = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(1));

    @Bean
    BackgroundWorker protocolWorker(ProtocolDeadlines deadlines, @Value("${spona.protocols.poll:5m}") Duration poll) {
        return new BackgroundWorker("protocol-worker", poll, PAUSES, deadlines::doNext);
    }

    @Bean
    BackgroundWorker protocolReadingWorker(ReadingMailing mailing, @Value("${spona.notices.poll:10s}") Duration poll) {
        return new BackgroundWorker("protocol-reading-worker", poll, PAUSES, mailing::writeNext);
    }

    @Bean
    OpenPaths openPathsOfProtocols() {
        return new OpenPaths(List.of("/protocols/links/*", "/api/v1/protocols/links/*"));
    }

    @Bean
    PublicPaths publicPathsOfProtocols() {
        return PublicPaths.of(
                "/protocols",
                "/protocols/" + PublicPaths.ID,
                "/protocols/" + PublicPaths.ID + "/document.{format:docx|pdf}",
                "/protocols/table",
                "/api/v1/protocols/" + PublicPaths.ID,
                "/api/v1/protocols/table");
    }

    @Bean
    OrganisationData protocolsOfOrganisation() {
        return OrganisationData.of("protocols", """
                select id, network_id, visibility, status, title, subject, kind, body, language, parties, duties, provisions, rule, starts_on, ends_on,
                    review_months, watching_body_id, watching_organisation_id, edition, predecessor_id, origin_id, in_force_on, over_on, over_reason, review_on, reviews, updated_at
                from protocol where organisation_id in (:organisations) order by updated_at desc, id""");
    }

    @Bean
    OrganisationData protocolPartsOfOrganisation() {
        return OrganisationData.of("protocol-parts", """
                select protocol_id, title, decision_needless, decision_number, decision_on, decision_gazette, signatory, signed_on, left_on, left_reason,
                    asked, known, known_on, told
                from protocol_part where organisation_id in (:organisations) order by signed_on desc nulls last, id""");
    }

    @Bean
    PersonalData protocolsData() {
        return PersonalData.ofOrganisation(
                "protocols", "select id, title, status, updated_at from protocol where author_id = :person");
    }

    @Bean
    PersonalData protocolPartsData() {
        return new PersonalData(
                "protocol-parts",
                "select protocol_id, title, signed_on, left_on, said_at from protocol_part where person_id = :person",
                List.of("update protocol_part set person_id = null where person_id = :person"));
    }

    /** Her answer goes with her; how many of her institution know it is counted anew with the next answer. */
    @Bean
    PersonalData protocolReadingsData() {
        return new PersonalData(
                "protocol-readings",
                "select protocol_id, name, asked_at, read_at from protocol_reading where person_id = :person",
                List.of("delete from protocol_reading where person_id = :person"));
    }

    /** Names and addresses of those who were asked go once the version is over; how many they were stays. */
    @Bean
    RetentionRule protocolReadingsRetention() {
        return new RetentionRule("people who were asked whether they know a protocol", Duration.ofDays(90), """
                delete from protocol_reading where protocol_id in (
                    select id from protocol where status in ('REPLACED', 'EXPIRED', 'ENDED') and over_on < cast(:before as date))""");
    }
}
