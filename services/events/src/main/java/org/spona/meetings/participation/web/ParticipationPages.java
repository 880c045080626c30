package org.spona.meetings.participation.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.meetings.meeting.MeetingViews;
import org.spona.meetings.participation.Participant;
import org.spona.meetings.participation.ParticipantFile;
import org.spona.meetings.participation.ParticipationInput;
import org.spona.meetings.participation.ParticipationPreview;
import org.spona.meetings.participation.ParticipationReading;
import org.spona.meetings.participation.ParticipationRecording;
import org.spona.meetings.registration.Companions;
import org.spona.platform.language.Counts;
import org.spona.platform.sheet.SheetRows;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who was there, for who convenes: noted by hand, or by a list that is looked at before it is taken. */
@Controller
@RequestMapping("/meetings/{id}/participation")
class ParticipationPages {

    private final ParticipationReading participations;
    private final ParticipationRecording recording;
    private final Companions companions;
    private final MeetingReading meetings;
    private final MeetingViews views;
    private final MessageSource messages;
    private final Counts counts;

    ParticipationPages(
            ParticipationReading participations,
            ParticipationRecording recording,
            Companions companions,
            MeetingReading meetings,
            MeetingViews views,
            MessageSource messages,
            Counts counts) {
        this.participations = participations;
        this.recording = recording;
        this.companions = companions;
        this.meetings = meetings;
        this.views = views;
        this.messages = messages;
        this.counts = counts;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model, Locale locale) {
        model.addAttribute("form", ParticipationForm.blank());
        return page(id, model, locale);
    }

    @PostMapping
    String note(
            @PathVariable UUID id, @RequestParam(defaultValue = "") Set<UUID> present, RedirectAttributes redirect) {
        recording.note(id, present);
        return Flash.done("participation.noted").on("/meetings/" + id + "/participation", redirect);
    }

    /** What a list would come to. */
    @PostMapping("/list")
    String look(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ParticipationForm form,
            BindingResult errors,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        var preview = new AtomicReference<@Nullable ParticipationPreview>();
        if (Submitted.taken(errors, response, () -> preview.set(recording.preview(id, read(form))))) {
            return preview(id, Optional.ofNullable(preview.get()).orElseThrow(), model, locale);
        }
        return page(id, model, locale);
    }

    /** The same list by other columns. */
    @PostMapping("/preview")
    String lookAgain(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ParticipationInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        var preview = new AtomicReference<@Nullable ParticipationPreview>();
        if (Submitted.taken(errors, response, () -> preview.set(recording.preview(id, input)))) {
            return preview(id, Optional.ofNullable(preview.get()).orElseThrow(), model, locale);
        }
        return preview(id, recording.preview(id, new ParticipationInput(input.table(), null, null)), model, locale);
    }

    @PostMapping("/take")
    String take(@PathVariable UUID id, @Valid ParticipationInput input, Locale locale, RedirectAttributes redirect) {
        int taken = recording.take(id, input);
        return Flash.done("participation.taken", counts.text("participation.people", taken, locale))
                .on("/meetings/" + id + "/participation", redirect);
    }

    private String page(UUID id, Model model, Locale locale) {
        List<Participant> participants = participations.list(id, locale);
        List<UUID> there = participants.stream()
                .filter(Participant::present)
                .map(Participant::inviteeId)
                .toList();
        long present = there.size()
                + companions.of(there).values().stream().mapToLong(List::size).sum();
        model.addAttribute("participants", participants);
        model.addAttribute("parts", (int) ((present + ParticipationReading.PART - 1) / ParticipationReading.PART));
        model.addAttribute("meeting", views.of(meetings.get(id), locale));
        return "participation/list";
    }

    private String preview(UUID id, ParticipationPreview preview, Model model, Locale locale) {
        model.addAttribute("preview", preview);
        model.addAttribute("columns", columns(preview, locale));
        model.addAttribute("meeting", views.of(meetings.get(id), locale));
        return "participation/preview";
    }

    private List<Choice> columns(ParticipationPreview preview, Locale locale) {
        return IntStream.range(0, preview.width())
                .mapToObj(at -> new Choice(
                        String.valueOf(at),
                        at < preview.head().size() && !preview.head().get(at).isEmpty()
                                ? preview.head().get(at)
                                : messages.getMessage("participation.columns.number", new Object[] {at + 1}, locale)))
                .toList();
    }

    private static ParticipationInput read(ParticipationForm form) {
        MultipartFile file = form.file();
        String lines = Optional.ofNullable(form.lines()).orElse("");
        String table = file == null || file.isEmpty()
                ? ParticipantFile.read("file", lines)
                : SheetRows.withFile(file, sent -> ParticipantFile.read("file", sent));
        return new ParticipationInput(table, null, form.atLeast());
    }
}
