package org.spona.meetings.calendar;

import java.util.List;
import org.spona.platform.web.OpenPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Calendars at secret addresses are answered without signing in. */
@Configuration(proxyBeanMethods = false)
class CalendarPaths {

    @Bean
    OpenPaths openPathsOfCalendars() {
        return new OpenPaths(List.of("/meetings/calendar/*.ics"));
    }
}
