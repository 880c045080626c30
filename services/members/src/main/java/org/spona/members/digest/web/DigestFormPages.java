package org.spona.members.digest.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.spona.members.digest.Digest;
import org.spona.members.digest.DigestAuthoring;
import org.spona.members.digest.DigestInput;
import org.spona.members.digest.DigestMail;
import org.spona.members.digest.DigestReading;
import org.spona.members.digest.DigestStep;
import org.spona.platform.directory.Contacts;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.spona.platform.shell.WritingChoices;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A digest is drafted, and its text edited until it is sent. */
@Controller
class DigestFormPages {

    /** Where a saved form leads. */
    enum Then {
        STAY,
        SEND
    }

    private final DigestAuthoring authoring;
    private final DigestReading digests;
    private final DigestMail mail;
    private final Contacts contacts;
    private final WritingChoices writing;

    DigestFormPages(
            DigestAuthoring authoring,
            DigestReading digests,
            DigestMail mail,
            Contacts contacts,
            WritingChoices writing) {
        this.authoring = authoring;
        this.digests = digests;
        this.mail = mail;
        this.contacts = contacts;
        this.writing = writing;
    }

    @PostMapping("/networks/{networkId}/digests/{id}/draft")
    String draft(@PathVariable UUID networkId, @PathVariable UUID id, Locale locale) {
        return "redirect:" + authoring.draft(networkId, id, locale).path() + "/edit";
    }

    @GetMapping("/networks/{networkId}/digests/{id}/edit")
    String edit(@PathVariable UUID networkId, @PathVariable UUID id, Model model, Locale locale) {
        Digest digest = digests.get(networkId, id);
        if (!digests.permissions(digest).include(DigestStep.EDIT.name())) {
            throw Refusal.notFound();
        }
        model.addAttribute("form", DigestInput.of(digest));
        return form(digest, model, locale);
    }

    @PostMapping("/networks/{networkId}/digests/{id}")
    String save(
            @PathVariable UUID networkId,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") DigestInput input,
            BindingResult errors,
            @RequestParam(defaultValue = "STAY") Then then,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Digest digest = digests.get(networkId, id);
        if (!Submitted.taken(errors, response, () -> save(digest, input, then))) {
            return form(digest, model, locale);
        }
        return then == Then.SEND
                ? "redirect:" + digest.path() + "/send"
                : Flash.done("digest.saved").on(digest.path() + "/edit", redirect);
    }

    /** What was typed is saved, whether or not it can be sent. */
    private void save(Digest digest, DigestInput input, Then then) {
        authoring.save(digest.networkId(), digest.getId(), input);
        if (then == Then.SEND) {
            authoring.requireReady(digest.networkId(), digest.getId());
        }
    }

    /** What was typed as the mail that its writer would get. */
    @PostMapping("/networks/{networkId}/digests/{id}/preview")
    String preview(
            @PathVariable UUID networkId,
            @PathVariable UUID id,
            @ModelAttribute("form") DigestInput input,
            BindingResult typed,
            Model model) {
        Digest digest = digests.get(networkId, id);
        UUID writer = Readers.get().personId();
        model.addAttribute("digest", digest);
        model.addAttribute(
                "mail",
                Optional.ofNullable(contacts.of(List.of(writer)).get(writer))
                        .map(to -> mail.preview(input.content(), networkId, id, to))
                        .orElseThrow(Refusal::notFound));
        return "digest/preview";
    }

    private String form(Digest digest, Model model, Locale locale) {
        model.addAttribute("digest", digest);
        // A form that is shown again is saved over what is there now: its writer has been told.
        model.addAttribute(
                "version", digests.get(digest.networkId(), digest.getId()).version());
        model.addAttribute("languages", writing.languages(locale));
        return "digest/form";
    }
}
