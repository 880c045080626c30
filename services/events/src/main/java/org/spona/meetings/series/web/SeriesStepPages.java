package org.spona.meetings.series.web;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.spona.meetings.meeting.MeetingError;
import org.spona.meetings.series.Series;
import org.spona.meetings.series.SeriesReading;
import org.spona.meetings.series.SeriesSending;
import org.spona.meetings.series.SeriesStep;
import org.spona.platform.language.Counts;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Flash;
import org.spona.platform.workflow.StepPages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sending the invitations to all meetings of a series, asked about once. */
@Controller
@RequestMapping("/series/{id}/{step:send}")
class SeriesStepPages extends StepPages<Series, SeriesStep> {

    private final SeriesSending sending;
    private final Counts counts;

    SeriesStepPages(SeriesSending sending, SeriesReading series, Counts counts, Clock clock) {
        super(SeriesStep.class, "series", "/series/", series::get, clock);
        this.sending = sending;
        this.counts = counts;
    }

    @Override
    protected String reach(SeriesStep step, Series series, Locale locale) {
        return counts.text("series.send.reach", sending.countDrafts(series.getId()), locale);
    }

    @Override
    protected void requireReady(SeriesStep step, UUID id) {
        sending.countDrafts(id);
    }

    @Override
    protected void take(SeriesStep step, UUID id) {
        sending.send(id);
    }

    @Override
    protected String mend(UUID id, Refusal missing, RedirectAttributes redirect) {
        String message = missing instanceof InvalidInput input
                ? input.fieldErrors().getFirst().message()
                : missing.error().equals(MeetingError.NOBODY)
                        ? "series.nobody"
                        : "error." + missing.error().code() + ".detail";
        return Flash.warning(message).on(address(id), redirect);
    }
}
