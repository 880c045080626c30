package org.spona.meetings.invitation;

import java.time.Duration;
import org.spona.platform.retention.RetentionRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What answers said besides, and how guests were reached, is of no use once a meeting is long over. */
@Configuration(proxyBeanMethods = false)
class MeetingRetention {

    @Bean
    RetentionRule notesRetention() {
        return new RetentionRule("answers' notes", Duration.ofDays(90), """
                update invitee_contact set note = '' where note <> '' and invitee_id in (
                    select i.id from meeting_invitee i join meeting m on m.id = i.meeting_id where m.ends < :before)""");
    }

    @Bean
    RetentionRule guestsRetention() {
        return new RetentionRule("guests' addresses", Duration.ofDays(90), """
                update invitee_contact set email = null where email is not null and invitee_id in (
                    select i.id from meeting_invitee i join meeting m on m.id = i.meeting_id where m.ends < :before)""");
    }

    @Bean
    RetentionRule linksRetention() {
        return new RetentionRule("links to answer", Duration.ofDays(90), """
                delete from answer_link where invitee_id in (
                    select i.id from meeting_invitee i join meeting m on m.id = i.meeting_id where m.ends < :before)""");
    }
}
