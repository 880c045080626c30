package org.spona.meetings.session.web;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The screen of whoever keeps the record of a meeting, and its line that says who is there. */
@Controller
class SessionPages {

    private final SessionScreen screen;

    SessionPages(SessionScreen screen) {
        this.screen = screen;
    }

    @GetMapping("/meetings/{id}/session")
    String show(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID item, Model model, Locale locale) {
        return screen.show(id, item, model, locale);
    }

    /** What others have noted meanwhile: who is there, and who writes where. */
    @GetMapping("/meetings/{id}/session/now")
    String now(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID item, Model model, Locale locale) {
        screen.fill(id, item, model, locale);
        return "session/parts :: now";
    }
}
