package org.spona.meetings.session.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.spona.meetings.item.ItemError;
import org.spona.meetings.item.ItemInput;
import org.spona.meetings.item.ItemRecording;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing what is said of an item: it saves as one types, and by its button without a script. */
@Controller
class ItemPages {

    private final ItemRecording recording;
    private final SessionScreen screen;

    ItemPages(ItemRecording recording, SessionScreen screen) {
        this.recording = recording;
        this.screen = screen;
    }

    @PostMapping("/meetings/{id}/session/items/{itemId}")
    String write(
            @PathVariable UUID id,
            @PathVariable UUID itemId,
            @Valid @ModelAttribute("form") ItemInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> recording.write(id, itemId, input))) {
            return Flash.done("session.item.saved").on("/meetings/" + id + "/session?item=" + itemId, redirect);
        }
        model.addAttribute("written", input);
        return screen.show(id, itemId, model, locale);
    }

    @HxRequest
    @PostMapping("/meetings/{id}/session/items/{itemId}")
    String writeAtOnce(
            @PathVariable UUID id,
            @PathVariable UUID itemId,
            @Valid @ModelAttribute("form") ItemInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> recording.write(id, itemId, input))) {
            response.setHeader("HX-Trigger", "spona-saved");
            model.addAttribute("saved", true);
        } else {
            model.addAttribute("written", input);
        }
        screen.fill(id, itemId, model, locale);
        return "session/parts :: saved";
    }

    /** Tells others that the reader begins to write in it, or her who does already. */
    @HxRequest
    @PostMapping("/meetings/{id}/session/items/{itemId}/hold")
    String hold(@PathVariable UUID id, @PathVariable UUID itemId, Model model, Locale locale) {
        try {
            recording.hold(id, itemId);
        } catch (Refusal refusal) {
            if (!refusal.error().equals(ItemError.HELD)) {
                throw refusal;
            }
        }
        screen.fill(id, itemId, model, locale);
        return "session/parts :: now";
    }
}
