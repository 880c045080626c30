package org.spona.meetings.meeting.web;

import java.util.Locale;
import java.util.UUID;
import org.spona.meetings.meeting.Recipients;
import org.spona.meetings.meeting.Recipients.Reach;
import org.spona.platform.language.Counts;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says whom something reaches before it is done. */
@Component
class ReachTexts {

    private final Recipients recipients;
    private final MessageSource messages;
    private final Counts counts;

    ReachTexts(Recipients recipients, MessageSource messages, Counts counts) {
        this.recipients = recipients;
        this.messages = messages;
        this.counts = counts;
    }

    /** How many people of how many institutions, in the message of this code. */
    String people(String code, UUID meetingId, Locale locale) {
        Reach reach = recipients.reachOf(meetingId);
        return counts.text(code, reach.people(), locale, reach.institutions());
    }

    /** How many answers lapse when the meeting is moved. */
    String answers(UUID meetingId, Locale locale) {
        int answers = recipients.reachOf(meetingId).answers();
        return answers == 0
                ? messages.getMessage("meeting.move.lapse.none", null, locale)
                : counts.text("meeting.move.lapse", answers, locale);
    }
}
