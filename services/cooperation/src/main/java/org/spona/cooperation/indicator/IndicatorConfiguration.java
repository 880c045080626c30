package org.spona.cooperation.indicator;

import org.spona.platform.archive.OrganisationData;
import org.spona.platform.personal.PersonalData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is kept of indicators and values, and of whom. */
@Configuration(proxyBeanMethods = false)
class IndicatorConfiguration {

    @Bean
    OrganisationData indicatorsOfOrganisation() {
        return OrganisationData.of("indicators", """
                select id, network_id, visibility, status, title, definition, language, kind, unit, direction, frequency, reporters, cumulative,
                    summable, open, breakdowns, baseline, baseline_note, targets, source, platform_key, counter_id, updated_at
                from indicator where organisation_id in (:organisations) order by updated_at desc, id""");
    }

    @Bean
    OrganisationData measurementsOfOrganisation() {
        return OrganisationData.of("measurements", """
                select indicator_id, network_id, period, status, amount, numerator, denominator, words, unknown, parts, note, reason,
                    reported_at, approved_at, updated_at
                from measurement where organisation_id in (:organisations) order by indicator_id, period, id""");
    }

    @Bean
    OrganisationData districtsOfOrganisation() {
        return OrganisationData.of("districts", """
                select d.id, d.name, d.language, l.member_id, l.valid_from, l.valid_until
                from district d left join district_link l on l.district_id = d.id
                where d.organisation_id in (:organisations) order by d.name, d.id, l.valid_from""");
    }

    @Bean
    PersonalData indicatorsData() {
        return PersonalData.ofOrganisation(
                "indicators", "select id, title, status, updated_at from indicator where author_id = :person");
    }

    @Bean
    PersonalData measurementsData() {
        return PersonalData.ofOrganisation(
                "measurements",
                "select measurement_id, status, reason, changed_at from measurement_change where person_id = :person");
    }
}
