package org.spona.members.body.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.members.body.Body;
import org.spona.members.body.BodyError;
import org.spona.members.body.BodyReading;
import org.spona.members.body.BodyStep;
import org.spona.members.body.MandateInput;
import org.spona.members.body.MandateNaming;
import org.spona.platform.directory.MandateKind;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who runs a body names and ends delegates and deputies of its institutions. */
@Controller
class MandatePages {

    private final MandateNaming naming;
    private final BodyReading bodies;
    private final MessageSource messages;

    MandatePages(MandateNaming naming, BodyReading bodies, MessageSource messages) {
        this.naming = naming;
        this.bodies = bodies;
        this.messages = messages;
    }

    @GetMapping("/bodies/{id}/seats/{seatId}/name")
    String begin(
            @PathVariable UUID id,
            @PathVariable UUID seatId,
            @RequestParam(defaultValue = "DELEGATE") MandateKind kind,
            Model model,
            Locale locale) {
        model.addAttribute("form", MandateInput.blank(kind));
        return form(id, seatId, UUID.randomUUID(), model, locale);
    }

    @PostMapping("/bodies/{id}/seats/{seatId}/mandates/{mandateId}")
    String name(
            @PathVariable UUID id,
            @PathVariable UUID seatId,
            @PathVariable UUID mandateId,
            @Valid @ModelAttribute("form") MandateInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> naming.name(id, seatId, mandateId, input))) {
            return Flash.done("mandate.named").on("/bodies/" + id, redirect);
        }
        return form(id, seatId, mandateId, model, locale);
    }

    @GetMapping("/bodies/{id}/mandates/{mandateId}/end")
    String askEnd(@PathVariable UUID id, @PathVariable UUID mandateId, Model model) {
        model.addAttribute("form", EndForm.BLANK);
        return endForm(id, mandateId, model);
    }

    @PostMapping("/bodies/{id}/mandates/{mandateId}/end")
    String end(
            @PathVariable UUID id,
            @PathVariable UUID mandateId,
            @Valid @ModelAttribute("form") EndForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> naming.end(id, mandateId, form.reason(), form.until()))) {
            return Flash.done("mandate.ended").on("/bodies/" + id, redirect);
        }
        return endForm(id, mandateId, model);
    }

    private String form(UUID id, UUID seatId, UUID mandateId, Model model, Locale locale) {
        Body body = getForNaming(id);
        model.addAttribute("body", body);
        model.addAttribute("seat", body.seat(seatId));
        model.addAttribute("action", "/bodies/" + id + "/seats/" + seatId + "/mandates/" + mandateId);
        model.addAttribute("back", "/bodies/" + id);
        model.addAttribute("mandateId", mandateId);
        model.addAttribute(
                "kinds", Choice.explained(Stream.of(MandateKind.values()), "mandate.kind.", messages, locale));
        return "body/name";
    }

    private String endForm(UUID id, UUID mandateId, Model model) {
        Body body = getForNaming(id);
        model.addAttribute("action", "/bodies/" + id + "/mandates/" + mandateId + "/end");
        model.addAttribute("back", "/bodies/" + id);
        model.addAttribute("mandate", body.mandate(mandateId));
        return "body/end-mandate";
    }

    private Body getForNaming(UUID id) {
        Body body = bodies.get(id);
        if (!bodies.permissions(body).include(BodyStep.NAME.name())) {
            throw new Refusal(BodyError.NOT_YOURS);
        }
        return body;
    }
}
