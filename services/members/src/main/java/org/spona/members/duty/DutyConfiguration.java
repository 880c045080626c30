package org.spona.members.duty;

import java.time.Duration;
import java.util.List;
import org.spona.platform.retention.RetentionRule;
import org.spona.platform.web.OpenPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What institutions owe is shown by a link without signing in. */
@Configuration(proxyBeanMethods = false)
class DutyConfiguration {

    @Bean
    OpenPaths openPathsOfDuties() {
        return new OpenPaths(List.of("/owes/**", "/api/v1/owes/**"));
    }

    @Bean
    RetentionRule dutyLinksRetention() {
        return new RetentionRule(
                "links to what institutions owe",
                Duration.ofDays(31),
                "delete from duty_link where valid_until < :before");
    }

    @Bean
    RetentionRule dutyRequestsRetention() {
        return new RetentionRule(
                "what links were asked for by institutions",
                Duration.ofDays(2),
                "delete from duty_request where asked_on < :before");
    }
}
