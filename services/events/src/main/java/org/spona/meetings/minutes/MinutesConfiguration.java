package org.spona.meetings.minutes;

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

/** Approves minutes by silence and writes of those that are circulated, in the background; and their paths that need no signing in. */
@Configuration(proxyBeanMethods = false)
class MinutesConfiguration {

    private static final Backoff PAUSES = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(1));

    @Bean
    BackgroundWorker minutesWorker(SilentApproval approval, @Value("${spona.notices.poll:10s}") Duration poll) {
        return new BackgroundWorker("minutes-worker", poll, PAUSES, approval::approveNext);
    }

    @Bean
    BackgroundWorker minutesMailWorker(MinutesMailing mailing, @Value("${spona.notices.poll:10s}") Duration poll) {
        return new BackgroundWorker("minutes-mail-worker", poll, PAUSES, mailing::writeNext)
                .wokenBy(Minutes.Circulated.class);
    }

    @Bean
    BackgroundWorker overdueMinutesWorker(OverdueMinutes overdue, @Value("${spona.notices.poll:10s}") Duration poll) {
        return new BackgroundWorker("overdue-minutes-worker", poll, PAUSES, overdue::tellNext);
    }

    @Bean
    OpenPaths openPathsOfMinutes() {
        return new OpenPaths(List.of("/meetings/answers/*/minutes"));
    }

    @Bean
    PersonalData remarksData() {
        return new PersonalData(
                "minutes-remarks",
                "select text, made_at, status, reason from minutes_remark where made_by = :person",
                List.of("update minutes_remark set made_by = null where made_by = :person"));
    }

    @Bean
    OrganisationData minutesOfOrganisation() {
        return OrganisationData.of("minutes", """
                select i.id as meeting_id, i.status, i.circulated_at, i.until, i.approved_at, i.approved_by_silence, i.content
                from minutes i join meeting m on m.id = i.id
                where m.organisation_id in (:organisations) order by i.id""");
    }
}
