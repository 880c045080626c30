package org.spona.meetings.opinion.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.UUID;
import org.spona.meetings.opinion.CommentInput;
import org.spona.meetings.opinion.OpinionCommenting;
import org.spona.platform.files.AttachmentAnswer;
import org.spona.platform.files.Attachments;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.spona.platform.web.SecretPages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Commenting by the personal link of a mail: no sign-in, one screen. */
@Controller
class OpinionLinkPages {

    private final OpinionCommenting commenting;
    private final Attachments attachments;

    OpinionLinkPages(OpinionCommenting commenting, Attachments attachments) {
        this.commenting = commenting;
        this.attachments = attachments;
    }

    @GetMapping("/opinions/links/{token}")
    String show(@PathVariable String token, Model model, HttpServletResponse response) {
        SecretPages.keepToItself(response);
        return page(token, model);
    }

    @PostMapping("/opinions/links/{token}")
    String comment(
            @PathVariable String token,
            @Valid @ModelAttribute("form") CommentInput input,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        SecretPages.keepToItself(response);
        if (Submitted.taken(errors, response, () -> commenting.commentByLink(token, input))) {
            return Flash.done("opinion.comment.done").on("/opinions/links/" + token, redirect);
        }
        return page(token, model);
    }

    @GetMapping("/opinions/links/{token}/files/{fileId}")
    void file(
            @PathVariable String token,
            @PathVariable UUID fileId,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        SecretPages.keepToItself(response);
        AttachmentAnswer.write(attachments, commenting.fileByLink(token, fileId), request, response);
    }

    private String page(String token, Model model) {
        model.addAttribute("request", commenting.getByLink(token));
        model.addAttribute("token", token);
        return "opinion/by-link";
    }
}
