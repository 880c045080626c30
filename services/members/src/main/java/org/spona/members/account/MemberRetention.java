package org.spona.members.account;

import java.time.Duration;
import org.spona.platform.retention.RetentionRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Archives, invitations that nobody accepted, and the audit list. */
@Configuration(proxyBeanMethods = false)
class MemberRetention {

    @Bean
    RetentionRule archivesRetention() {
        return new RetentionRule("archives", Duration.ofDays(7), """
                delete from data_request where asked_at < :before""");
    }

    @Bean
    RetentionRule invitationsRetention() {
        return new RetentionRule("invitations", Duration.ofDays(365), """
                update invitation set email = '', given_name = '', family_name = ''
                where status not in ('PROPOSED', 'PENDING') and invited_at < :before and email <> ''""");
    }

    @Bean
    RetentionRule auditRetention() {
        return new RetentionRule("audit list", Duration.ofDays(1825), """
                call forget_old_changes(cast(:before as timestamptz))""");
    }
}
