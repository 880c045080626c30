package org.spona.meetings.session.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.attendance.AttendanceInput;
import org.spona.meetings.attendance.AttendanceRecording;
import org.spona.platform.shell.Submitted;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Noting who is there for a seat: each mark saves by itself, and by its button without a script. */
@Controller
class SeatPages {

    private final AttendanceRecording recording;
    private final SessionScreen screen;

    SeatPages(AttendanceRecording recording, SessionScreen screen) {
        this.recording = recording;
        this.screen = screen;
    }

    @PostMapping("/meetings/{id}/session/seats/{seatId}")
    String note(
            @PathVariable UUID id,
            @PathVariable UUID seatId,
            @RequestParam(required = false) @Nullable UUID item,
            @Valid @ModelAttribute("form") AttendanceInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> recording.note(id, seatId, input))) {
            return "redirect:/meetings/" + id + "/session" + (item == null ? "" : "?item=" + item) + "#seat-" + seatId;
        }
        model.addAttribute("typed", seatId);
        return screen.show(id, item, model, locale);
    }

    @HxRequest
    @PostMapping("/meetings/{id}/session/seats/{seatId}")
    String noteAtOnce(
            @PathVariable UUID id,
            @PathVariable UUID seatId,
            @RequestParam(required = false) @Nullable UUID item,
            @Valid @ModelAttribute("form") AttendanceInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        if (!Submitted.taken(errors, response, () -> recording.note(id, seatId, input))) {
            model.addAttribute("typed", seatId);
        }
        model.addAttribute("line", screen.fill(id, item, model, locale).seat(seatId));
        return "session/parts :: noted";
    }
}
