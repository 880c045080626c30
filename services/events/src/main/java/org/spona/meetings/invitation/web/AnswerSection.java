package org.spona.meetings.invitation.web;

import java.util.Locale;
import java.util.Optional;
import org.spona.meetings.invitation.InvitationAnswers;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingSection;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** On a meeting's page: the reader's own answer, if she is invited or can put herself on the list. */
@Component
class AnswerSection implements MeetingSection {

    private final InvitationAnswers answers;

    AnswerSection(InvitationAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Place place() {
        return Place.ABOVE_AGENDA;
    }

    @Override
    public Optional<String> show(Meeting meeting, Model model, Locale locale) {
        return answers.findOwn(meeting.getId())
                .or(() -> answers.findOffered(meeting.getId()))
                .map(own -> {
                    model.addAttribute("own", own);
                    if (!model.containsAttribute("form")) {
                        model.addAttribute("form", own.input());
                    }
                    return "invitation/answer-section";
                });
    }
}
