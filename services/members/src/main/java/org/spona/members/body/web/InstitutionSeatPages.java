package org.spona.members.body.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.spona.members.body.MandateInput;
import org.spona.members.body.SeatNaming;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.MandateKind;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who administers an institution finds its seats, and names and ends those who speak for them. */
@Controller
@RequestMapping("/organisations/{organisationId}/seats")
class InstitutionSeatPages {

    private final SeatNaming naming;
    private final InstitutionSeatPage page;
    private final Directory directory;

    InstitutionSeatPages(SeatNaming naming, InstitutionSeatPage page, Directory directory) {
        this.naming = naming;
        this.page = page;
        this.directory = directory;
    }

    @GetMapping
    String list(@PathVariable UUID organisationId, Model model) {
        model.addAttribute("seats", naming.list(organisationId));
        model.addAttribute(
                "organisation", directory.findOrganisation(organisationId).orElseThrow(Refusal::notFound));
        return "body/seats";
    }

    @GetMapping("/{seatId}")
    String show(@PathVariable UUID organisationId, @PathVariable UUID seatId, Model model, Locale locale) {
        model.addAttribute("form", MandateInput.blank(MandateKind.DELEGATE));
        return page.show(
                naming.get(organisationId, seatId), address(organisationId, seatId), UUID.randomUUID(), model, locale);
    }

    @PostMapping("/{seatId}/mandates/{mandateId}")
    String name(
            @PathVariable UUID organisationId,
            @PathVariable UUID seatId,
            @PathVariable UUID mandateId,
            @Valid @ModelAttribute("form") MandateInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        String address = address(organisationId, seatId);
        if (Submitted.taken(errors, response, () -> naming.name(organisationId, seatId, mandateId, input))) {
            return Flash.done("mandate.named").on(address, redirect);
        }
        return page.show(naming.get(organisationId, seatId), address, mandateId, model, locale);
    }

    @GetMapping("/{seatId}/mandates/{mandateId}/end")
    String askEnd(
            @PathVariable UUID organisationId, @PathVariable UUID seatId, @PathVariable UUID mandateId, Model model) {
        model.addAttribute("form", EndForm.BLANK);
        return page.showEnd(naming.get(organisationId, seatId), address(organisationId, seatId), mandateId, model);
    }

    @PostMapping("/{seatId}/mandates/{mandateId}/end")
    String end(
            @PathVariable UUID organisationId,
            @PathVariable UUID seatId,
            @PathVariable UUID mandateId,
            @Valid @ModelAttribute("form") EndForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        String address = address(organisationId, seatId);
        if (Submitted.taken(
                errors, response, () -> naming.end(organisationId, seatId, mandateId, form.reason(), form.until()))) {
            return Flash.done("mandate.ended").on(address, redirect);
        }
        return page.showEnd(naming.get(organisationId, seatId), address, mandateId, model);
    }

    private static String address(UUID organisationId, UUID seatId) {
        return "/organisations/" + organisationId + "/seats/" + seatId;
    }
}
