package org.spona.meetings.series.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.spona.meetings.meeting.Cancellation;
import org.spona.meetings.series.SeriesAuthoring;
import org.spona.meetings.series.SeriesDates;
import org.spona.meetings.series.SeriesInput;
import org.spona.meetings.series.SeriesLine;
import org.spona.meetings.series.SeriesReading;
import org.spona.meetings.series.SeriesResource;
import org.spona.meetings.series.SeriesSending;
import org.spona.meetings.series.SeriesViews;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/series")
@Tag(name = "Series of meetings")
class SeriesApi {

    private final SeriesAuthoring authoring;
    private final SeriesDates dates;
    private final SeriesSending sending;
    private final SeriesReading series;
    private final SeriesViews views;

    SeriesApi(
            SeriesAuthoring authoring,
            SeriesDates dates,
            SeriesSending sending,
            SeriesReading series,
            SeriesViews views) {
        this.authoring = authoring;
        this.dates = dates;
        this.sending = sending;
        this.series = series;
        this.views = views;
    }

    @GetMapping
    @Operation(summary = "The series that the reader sees, what was changed last first")
    PageOf<SeriesLine> list(@Valid PageRequest page) {
        return series.list(page);
    }

    @GetMapping("/{id}")
    @Operation(summary = "A series with its dates: drafts, sent, moved, called off, left out")
    SeriesResource get(@PathVariable UUID id, Locale locale) {
        return SeriesResource.of(views.get(id, locale));
    }

    @PutMapping("/{id}")
    @Operation(
            summary =
                    "Makes a series of a draft under an id that the client chose, and drafts its other meetings; or gives one another rule: what becomes of meetings that it has no date for has to be said")
    SeriesResource save(@PathVariable UUID id, @Valid @RequestBody SeriesInput input, Locale locale) {
        authoring.save(id, input);
        return get(id, locale);
    }

    @PostMapping("/{id}/send")
    @Operation(summary = "Sends the invitations to all of its drafts: one mail to each who is invited")
    SeriesResource send(@PathVariable UUID id, Locale locale) {
        sending.send(id);
        return get(id, locale);
    }

    @PostMapping("/{id}/end")
    @Operation(summary = "Discards its drafts, and calls off its meetings that have not begun")
    SeriesResource end(@PathVariable UUID id, @Valid @RequestBody Cancellation cancellation, Locale locale) {
        authoring.end(id, cancellation);
        return get(id, locale);
    }

    @DeleteMapping("/{id}/dates/{day}")
    @Operation(summary = "Leaves a date out whose meeting is a draft; one that was sent is called off like any meeting")
    SeriesResource leaveOut(@PathVariable UUID id, @PathVariable LocalDate day, Locale locale) {
        dates.leaveOut(id, day);
        return get(id, locale);
    }

    @PutMapping("/{id}/dates/{day}")
    @Operation(summary = "Drafts the meeting of a date again that was left out")
    SeriesResource putBack(@PathVariable UUID id, @PathVariable LocalDate day, Locale locale) {
        dates.putBack(id, day);
        return get(id, locale);
    }
}
