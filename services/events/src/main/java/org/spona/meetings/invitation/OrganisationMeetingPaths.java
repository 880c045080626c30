package org.spona.meetings.invitation;

import org.spona.platform.web.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which public meetings an organisation convenes is read without an account. */
@Configuration(proxyBeanMethods = false)
class OrganisationMeetingPaths {

    @Bean
    PublicPaths publicPathsOfOrganisationMeetings() {
        return PublicPaths.of("/meetings/of/" + PublicPaths.ID);
    }
}
