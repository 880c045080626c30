package org.spona.meetings.calendar;

import org.spona.platform.secret.SecretToken;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where calendar programs find a feed. */
@Component
public class CalendarAddress {

    private final String home;

    CalendarAddress(@Value("${spona.notices.home}") String home) {
        this.home = home;
    }

    public String of(SecretToken token) {
        return home + "/meetings/calendar/" + token.value() + ".ics";
    }
}
