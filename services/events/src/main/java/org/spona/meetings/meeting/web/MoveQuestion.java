package org.spona.meetings.meeting.web;

import java.util.Locale;
import java.util.UUID;
import org.spona.meetings.meeting.MeetingInput;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.meetings.meeting.MeetingTexts;
import org.spona.platform.language.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;

/** What is asked before a meeting that was sent gets another time or place: whom it reaches, and how many answers lapse. */
@Component
class MoveQuestion {

    private final MeetingReading meetings;
    private final MeetingTexts texts;
    private final ReachTexts reach;

    MoveQuestion(MeetingReading meetings, MeetingTexts texts, ReachTexts reach) {
        this.meetings = meetings;
        this.texts = texts;
        this.reach = reach;
    }

    /**
     * The view that asks.
     *
     * @param typed all fields of the form, which the answer sends once more
     */
    @Transactional(readOnly = true)
    String ask(UUID id, MeetingInput input, MultiValueMap<String, String> typed, Model model, Locale locale) {
        Language language = Language.nearest(locale).orElse(Language.SERBIAN_LATIN);
        model.addAttribute("id", id);
        model.addAttribute("typed", typed);
        model.addAttribute("changes", texts.changes(meetings.get(id).changeTo(input), language));
        model.addAttribute("reach", reach.people("meeting.move.reach", id, locale));
        model.addAttribute("lapse", reach.answers(id, locale));
        return "meeting/move";
    }
}
