package org.spona.meetings.series.web;

import java.util.Locale;
import java.util.Optional;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingSection;
import org.spona.meetings.series.SeriesReading;
import org.spona.meetings.series.SeriesWords;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** On a meeting's page: the series of which it is one, with the rule in words. */
@Component
@Order(1)
class SeriesSection implements MeetingSection {

    private final SeriesReading series;
    private final SeriesWords words;

    SeriesSection(SeriesReading series, SeriesWords words) {
        this.series = series;
        this.words = words;
    }

    @Override
    public Place place() {
        return Place.ABOVE_AGENDA;
    }

    @Override
    public Optional<String> show(Meeting meeting, Model model, Locale locale) {
        return meeting.occurrence().flatMap(of -> series.find(of.seriesId())).map(found -> {
            model.addAttribute("series", found);
            model.addAttribute("seriesRule", words.rule(found.content(), locale));
            return "series/section";
        });
    }
}
