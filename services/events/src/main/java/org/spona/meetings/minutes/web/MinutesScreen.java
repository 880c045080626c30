package org.spona.meetings.minutes.web;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.meetings.meeting.MeetingViews;
import org.spona.meetings.minutes.MinutesReading;
import org.spona.meetings.minutes.MinutesView;
import org.spona.meetings.minutes.Remark;
import org.spona.platform.shell.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts minutes into a model. */
@Component
class MinutesScreen {

    private final MinutesReading minutes;
    private final MeetingViews views;
    private final MessageSource messages;

    MinutesScreen(MinutesReading minutes, MeetingViews views, MessageSource messages) {
        this.minutes = minutes;
        this.views = views;
        this.messages = messages;
    }

    /** The page of a meeting's minutes; what is in the model before stays, such as a form that has to be mended. */
    String show(UUID meetingId, Model model, Locale locale) {
        return show(minutes.get(meetingId), "/meetings/" + meetingId + "/minutes/remarks", model, locale);
    }

    /** The same by a personal link. */
    String showByLink(String token, Model model, Locale locale) {
        return show(minutes.getByLink(token), "/meetings/answers/" + token + "/minutes", model, locale);
    }

    private String show(MinutesView view, String remarks, Model model, Locale locale) {
        model.addAttribute("minutes", view);
        model.addAttribute("meeting", views.of(view.meeting(), locale));
        model.addAttribute("remarksAddress", remarks);
        model.addAttribute(
                "answers",
                Choice.worded(
                        Stream.of(Remark.Status.TAKEN, Remark.Status.REFUSED, Remark.Status.NOTED),
                        "minutes.remark.status.",
                        messages,
                        locale));
        return "minutes/show";
    }
}
