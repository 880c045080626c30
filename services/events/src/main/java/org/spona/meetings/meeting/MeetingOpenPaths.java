package org.spona.meetings.meeting;

import java.util.List;
import org.spona.platform.web.OpenPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Addresses that hold a secret are answered without signing in: personal links and calendars. */
@Configuration(proxyBeanMethods = false)
class MeetingOpenPaths {

    @Bean
    OpenPaths openPathsOfMeetings() {
        return new OpenPaths(List.of("/meetings/answers/*", "/meetings/calendar/*.ics", "/api/v1/meetings/answers/*"));
    }
}
