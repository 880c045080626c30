package org.spona.meetings.opinion.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.spona.meetings.opinion.CommentAnswer;
import org.spona.meetings.opinion.CommentReply;
import org.spona.meetings.opinion.JointText;
import org.spona.meetings.opinion.OpinionAdopting;
import org.spona.meetings.opinion.OpinionAdoption;
import org.spona.meetings.opinion.OpinionAuthoring;
import org.spona.meetings.opinion.OpinionError;
import org.spona.meetings.opinion.OpinionRemarks;
import org.spona.meetings.opinion.OpinionSending;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What who runs the body does on the page of an opinion: answers comments, writes the joint text, has it adopted, sent and replied to. */
@Controller
@RequestMapping("/opinions/{id}")
class OpinionKeepingPages {

    private final OpinionAuthoring authoring;
    private final OpinionRemarks remarks;
    private final OpinionAdopting adopting;
    private final OpinionScreen screen;

    OpinionKeepingPages(
            OpinionAuthoring authoring, OpinionRemarks remarks, OpinionAdopting adopting, OpinionScreen screen) {
        this.authoring = authoring;
        this.remarks = remarks;
        this.adopting = adopting;
        this.screen = screen;
    }

    @PostMapping("/comments/{commentId}")
    String answer(
            @PathVariable UUID id,
            @PathVariable UUID commentId,
            @Valid @ModelAttribute("answer") CommentAnswer answer,
            BindingResult errors,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> remarks.answer(id, commentId, answer))) {
            return "redirect:/opinions/" + id + "#comment-" + commentId;
        }
        model.addAttribute("answered", commentId);
        return screen.show(id, model, locale);
    }

    @PostMapping("/comments/{commentId}/reply")
    String reply(
            @PathVariable UUID id,
            @PathVariable UUID commentId,
            @Valid @ModelAttribute("given") CommentReply reply,
            BindingResult errors,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> remarks.reply(id, commentId, reply))) {
            return "redirect:/opinions/" + id + "#comment-" + commentId;
        }
        model.addAttribute("replied", commentId);
        return screen.show(id, model, locale);
    }

    @PostMapping("/text")
    String write(
            @PathVariable UUID id,
            @Valid @ModelAttribute("joint") JointText joint,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> authoring.write(id, joint))) {
            return Flash.done("opinion.joint.saved").on("/opinions/" + id, redirect);
        }
        return screen.show(id, model, locale);
    }

    @PostMapping("/vote")
    String beginVote(@PathVariable UUID id, RedirectAttributes redirect) {
        try {
            return "redirect:/written-procedures/" + adopting.beginVote(id);
        } catch (InvalidInput missing) {
            return Flash.warning("opinion.missing.joint").on("/opinions/" + id, redirect);
        } catch (Refusal refusal) {
            if (!OpinionError.OPEN_COMMENTS.equals(refusal.error())) {
                throw refusal;
            }
            return Flash.warning("error.opinion-open-comments.detail").on("/opinions/" + id, redirect);
        }
    }

    @PostMapping("/adopt")
    String adopt(
            @PathVariable UUID id,
            @Valid @ModelAttribute("adoption") OpinionAdoption adoption,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> adopting.adopt(id, adoption))) {
            return Flash.done("opinion.adopt.done").on("/opinions/" + id, redirect);
        }
        return screen.show(id, model, locale);
    }

    @PostMapping("/send")
    String send(
            @PathVariable UUID id,
            @Valid @ModelAttribute("sending") OpinionSending sending,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> adopting.send(id, sending))) {
            return Flash.done("opinion.send.done").on("/opinions/" + id, redirect);
        }
        return screen.show(id, model, locale);
    }
}
