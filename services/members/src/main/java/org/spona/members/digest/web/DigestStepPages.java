package org.spona.members.digest.web;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.members.digest.Digest;
import org.spona.members.digest.DigestAudience;
import org.spona.members.digest.DigestAuthoring;
import org.spona.members.digest.DigestReading;
import org.spona.members.digest.DigestStep;
import org.spona.platform.directory.Countries;
import org.spona.platform.directory.OrganisationKind;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Confirmation;
import org.spona.platform.shell.Flash;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A digest is sent, once its coordinator has seen how many people it reaches; or its draft is thrown away. */
@Controller
class DigestStepPages {

    private final DigestAuthoring authoring;
    private final DigestReading digests;
    private final MessageSource messages;

    DigestStepPages(DigestAuthoring authoring, DigestReading digests, MessageSource messages) {
        this.authoring = authoring;
        this.digests = digests;
        this.messages = messages;
    }

    /** Whom it reaches, for the audience that the address names. */
    @GetMapping("/networks/{networkId}/digests/{id}/send")
    String ask(
            @PathVariable UUID networkId,
            @PathVariable UUID id,
            @ModelAttribute("audience") DigestAudience audience,
            BindingResult typed,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Digest digest = digests.get(networkId, id);
        try {
            authoring.requireReady(networkId, id);
        } catch (InvalidInput unshared) {
            return mend(digest, redirect);
        }
        model.addAttribute("digest", digest);
        model.addAttribute("reach", authoring.reach(networkId, id, audience));
        model.addAttribute("countries", Choice.worded(Countries.OF_MEMBERS.stream(), "country.", messages, locale));
        model.addAttribute(
                "kinds", Choice.worded(Stream.of(OrganisationKind.values()), "organisation.kind.", messages, locale));
        model.addAttribute("roles", Choice.worded(DigestAudience.ROLES.stream(), "role.", messages, locale));
        return "digest/send";
    }

    @PostMapping("/networks/{networkId}/digests/{id}/send")
    String send(
            @PathVariable UUID networkId,
            @PathVariable UUID id,
            @ModelAttribute("audience") DigestAudience audience,
            BindingResult typed,
            RedirectAttributes redirect) {
        Digest digest = digests.get(networkId, id);
        try {
            authoring.send(networkId, id, audience);
        } catch (InvalidInput unshared) {
            return mend(digest, redirect);
        }
        return Flash.done("digest.send.done").on(digest.path(), redirect);
    }

    @GetMapping("/networks/{networkId}/digests/{id}/discard")
    String askToDiscard(@PathVariable UUID networkId, @PathVariable UUID id, Model model, Locale locale) {
        Digest digest = digests.get(networkId, id);
        if (!digests.permissions(digest).include(DigestStep.DISCARD.name())) {
            throw Refusal.notFound();
        }
        return new Confirmation(
                        "digest.discard",
                        messages.getMessage("digest.discard.reach", null, locale),
                        digest.path() + "/discard",
                        digest.path(),
                        true)
                .view(model);
    }

    @PostMapping("/networks/{networkId}/digests/{id}/discard")
    String discard(@PathVariable UUID networkId, @PathVariable UUID id, RedirectAttributes redirect) {
        authoring.discard(networkId, id);
        return Flash.done("digest.discard.done").on("/networks/" + networkId + "/digests", redirect);
    }

    private static String mend(Digest digest, RedirectAttributes redirect) {
        return Flash.warning("digest.unshared.mend").on(digest.path() + "/edit", redirect);
    }
}
