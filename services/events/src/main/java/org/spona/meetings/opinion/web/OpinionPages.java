package org.spona.meetings.opinion.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.spona.meetings.opinion.CommentInput;
import org.spona.meetings.opinion.OpinionAuthoring;
import org.spona.meetings.opinion.OpinionCommenting;
import org.spona.meetings.opinion.OpinionReading;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.spona.platform.web.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of opinions, the page of each, and comments on it. */
@Controller
class OpinionPages {

    private final OpinionReading opinions;
    private final OpinionAuthoring authoring;
    private final OpinionCommenting commenting;
    private final OpinionScreen screen;

    OpinionPages(
            OpinionReading opinions, OpinionAuthoring authoring, OpinionCommenting commenting, OpinionScreen screen) {
        this.opinions = opinions;
        this.authoring = authoring;
        this.commenting = commenting;
        this.screen = screen;
    }

    @GetMapping("/opinions")
    String list(@Valid PageRequest page, Model model) {
        model.addAttribute("opinions", opinions.list(page));
        model.addAttribute("bodies", authoring.bodies());
        return "opinion/list";
    }

    @GetMapping("/opinions/{id}")
    String show(@PathVariable UUID id, Model model, Locale locale) {
        return screen.show(id, model, locale);
    }

    @PostMapping("/opinions/{id}/comments")
    String comment(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") CommentInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> commenting.comment(id, input))) {
            return Flash.done("opinion.comment.done").on("/opinions/" + id, redirect);
        }
        return screen.show(id, model, locale);
    }

    /** What can be done with opinions that were found. */
    @GetMapping("/opinions/blocks/actions")
    String actions() {
        return "opinion/actions";
    }
}
