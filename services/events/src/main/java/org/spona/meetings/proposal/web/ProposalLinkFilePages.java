package org.spona.meetings.proposal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.UUID;
import org.spona.meetings.proposal.ProposalLinkFiles;
import org.spona.platform.files.AttachmentAnswer;
import org.spona.platform.files.Attachments;
import org.spona.platform.files.FileKind;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Files of one's own proposals by the personal link of a mail: no sign-in, and nobody else's. */
@Controller
@RequestMapping("/meetings/answers/{token}/proposals/{id}/files")
class ProposalLinkFilePages {

    private final ProposalLinkFiles files;
    private final Attachments attachments;

    ProposalLinkFilePages(ProposalLinkFiles files, Attachments attachments) {
        this.files = files;
        this.attachments = attachments;
    }

    @GetMapping
    String choose(@PathVariable String token, @PathVariable UUID id, Model model, HttpServletResponse response) {
        SecretPages.keepToItself(response);
        model.addAttribute("form", ProposalFileForm.BLANK);
        return form(token, id, model);
    }

    @PostMapping
    String attach(
            @PathVariable String token,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ProposalFileForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        SecretPages.keepToItself(response);
        if (Submitted.taken(errors, response, () -> files.attach(token, id, form.file(), form.input()))) {
            return Flash.done("attachment.attached").on("/meetings/answers/" + token + "/proposals", redirect);
        }
        return form(token, id, model);
    }

    @GetMapping("/{fileId}")
    void content(
            @PathVariable String token,
            @PathVariable UUID id,
            @PathVariable UUID fileId,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        SecretPages.keepToItself(response);
        AttachmentAnswer.write(attachments, files.get(token, id, fileId), request, response);
    }

    private String form(String token, UUID id, Model model) {
        model.addAttribute("proposed", files.requireOpen(token, id));
        model.addAttribute("id", id);
        model.addAttribute("token", token);
        model.addAttribute("accepted", FileKind.accepted());
        return "proposal/file-by-link";
    }
}
