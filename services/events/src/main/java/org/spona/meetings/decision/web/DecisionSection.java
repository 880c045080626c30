package org.spona.meetings.decision.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.spona.meetings.decision.DecisionView;
import org.spona.meetings.decision.DecisionViews;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** On a meeting's page: what was decided at it, as far as the reader sees it. */
@Component
@Order(2)
class DecisionSection implements MeetingSection {

    private final DecisionViews decisions;

    DecisionSection(DecisionViews decisions) {
        this.decisions = decisions;
    }

    @Override
    public Place place() {
        return Place.BELOW_AGENDA;
    }

    @Override
    public Optional<String> show(Meeting meeting, Model model, Locale locale) {
        if (meeting.run().isEmpty()) {
            return Optional.empty();
        }
        List<DecisionView> made = decisions.ofMeeting(meeting.getId());
        model.addAttribute("decisions", made);
        return made.isEmpty() ? Optional.empty() : Optional.of("decision/section");
    }
}
