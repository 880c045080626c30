package org.spona.meetings.survey.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingSection;
import org.spona.meetings.survey.SurveyDrafts;
import org.spona.meetings.survey.SurveyLine;
import org.spona.meetings.survey.SurveyReading;
import org.spona.platform.tenancy.Readers;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** On a meeting's page, before its agenda: what members were asked about it; whoever convenes can ask them. */
@Component
@Order(3)
class SurveySection implements MeetingSection {

    private final SurveyReading surveys;
    private final SurveyDrafts drafts;

    SurveySection(SurveyReading surveys, SurveyDrafts drafts) {
        this.surveys = surveys;
        this.drafts = drafts;
    }

    @Override
    public Place place() {
        return Place.ABOVE_AGENDA;
    }

    @Override
    public Optional<String> show(Meeting meeting, Model model, Locale locale) {
        if (Readers.isVisitor()) {
            return Optional.empty();
        }
        boolean mayAsk = drafts.mayAskAbout(meeting);
        List<SurveyLine> about = surveys.about(meeting.getId());
        model.addAttribute("surveysAbout", about);
        model.addAttribute("maySurvey", mayAsk);
        return about.isEmpty() && !mayAsk ? Optional.empty() : Optional.of("survey/section");
    }
}
