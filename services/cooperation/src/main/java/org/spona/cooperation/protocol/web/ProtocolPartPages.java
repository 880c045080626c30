package org.spona.cooperation.protocol.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.spona.cooperation.protocol.AgreementInput;
import org.spona.cooperation.protocol.EndInput;
import org.spona.cooperation.protocol.PartStep;
import org.spona.cooperation.protocol.PartWriting;
import org.spona.cooperation.protocol.ProtocolRegister;
import org.spona.cooperation.protocol.SignatureInput;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a party writes its own part: that it agrees, what its assembly has decided and that it has signed, that it leaves. */
@Controller
class ProtocolPartPages {

    private final ProtocolRegister register;
    private final PartWriting writing;
    private final ProtocolViews views;
    private final Clock clock;

    ProtocolPartPages(ProtocolRegister register, PartWriting writing, ProtocolViews views, Clock clock) {
        this.register = register;
        this.writing = writing;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping("/protocols/{id}/parts/{partId}/agreement")
    String agreement(@PathVariable UUID id, @PathVariable UUID partId, Model model) {
        PartStep.Of of = getFor(PartStep.AGREE, id, partId);
        model.addAttribute("form", new AgreementInput(true, of.part().remark()));
        return page("protocol/agreement", of, model);
    }

    @PostMapping("/protocols/{id}/parts/{partId}/agreement")
    String agree(
            @PathVariable UUID id,
            @PathVariable UUID partId,
            @Valid @ModelAttribute("form") AgreementInput form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> writing.agree(id, partId, form))) {
            return Flash.done(form.agrees() ? "protocol.agreement.done" : "protocol.remark.done")
                    .on("/protocols/" + id, redirect);
        }
        return page("protocol/agreement", register.part(id, partId), model);
    }

    @GetMapping("/protocols/{id}/parts/{partId}/signature")
    String signature(@PathVariable UUID id, @PathVariable UUID partId, Model model) {
        PartStep.Of of = getFor(PartStep.SIGN, id, partId);
        model.addAttribute("form", new SignatureInput(of.part().decision(), "", LocalDate.now(clock)));
        return page("protocol/signature", of, model);
    }

    @PostMapping("/protocols/{id}/parts/{partId}/signature")
    String sign(
            @PathVariable UUID id,
            @PathVariable UUID partId,
            @Valid @ModelAttribute("form") SignatureInput form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> writing.sign(id, partId, form))) {
            return Flash.done("protocol.signature.done").on("/protocols/" + id, redirect);
        }
        return page("protocol/signature", register.part(id, partId), model);
    }

    @GetMapping("/protocols/{id}/parts/{partId}/leaving")
    String leaving(@PathVariable UUID id, @PathVariable UUID partId, Model model) {
        PartStep.Of of = getFor(PartStep.LEAVE, id, partId);
        model.addAttribute("form", new EndInput(LocalDate.now(clock), ""));
        return page("protocol/leaving", of, model);
    }

    @PostMapping("/protocols/{id}/parts/{partId}/leaving")
    String leave(
            @PathVariable UUID id,
            @PathVariable UUID partId,
            @Valid @ModelAttribute("form") EndInput form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> writing.leave(id, partId, form))) {
            return Flash.done("protocol.leave.done").on("/protocols/parts", redirect);
        }
        return page("protocol/leaving", register.part(id, partId), model);
    }

    private PartStep.Of getFor(PartStep step, UUID id, UUID partId) {
        PartStep.Of of = register.part(id, partId);
        step.require(Readers.get(), of, clock.instant());
        return of;
    }

    private String page(String view, PartStep.Of of, Model model) {
        model.addAttribute("protocol", of.protocol());
        model.addAttribute("part", of.part());
        model.addAttribute("party", views.party(of));
        return view;
    }
}
