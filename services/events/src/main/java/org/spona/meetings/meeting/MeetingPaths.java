package org.spona.meetings.meeting;

import org.spona.platform.web.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Public meetings are read without an account. */
@Configuration(proxyBeanMethods = false)
class MeetingPaths {

    @Bean
    PublicPaths publicPathsOfMeetings() {
        return PublicPaths.of(
                "/meetings",
                "/meetings/in/" + PublicPaths.ID,
                "/meetings/" + PublicPaths.ID,
                "/meetings/items/" + PublicPaths.ID,
                "/meetings/" + PublicPaths.ID + "/document.{format:docx|pdf}",
                "/api/v1/meetings/" + PublicPaths.ID);
    }
}
