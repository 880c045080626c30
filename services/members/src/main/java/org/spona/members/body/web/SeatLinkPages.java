package org.spona.members.body.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.spona.members.body.MandateInput;
import org.spona.members.body.SeatNaming;
import org.spona.platform.directory.MandateKind;
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

/** An institution names and ends those who speak for one seat of it by the link of a mail: no sign-in, nothing of other seats. */
@Controller
@RequestMapping("/seat/{token}")
class SeatLinkPages {

    private final SeatNaming naming;
    private final InstitutionSeatPage page;

    SeatLinkPages(SeatNaming naming, InstitutionSeatPage page) {
        this.naming = naming;
        this.page = page;
    }

    @GetMapping
    String show(@PathVariable String token, Model model, Locale locale, HttpServletResponse response) {
        SecretPages.keepToItself(response);
        model.addAttribute("form", MandateInput.blank(MandateKind.DELEGATE));
        return page.show(naming.getByLink(token), address(token), UUID.randomUUID(), model, locale);
    }

    @PostMapping("/mandates/{mandateId}")
    String name(
            @PathVariable String token,
            @PathVariable UUID mandateId,
            @Valid @ModelAttribute("form") MandateInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        SecretPages.keepToItself(response);
        if (Submitted.taken(errors, response, () -> naming.nameByLink(token, mandateId, input))) {
            return Flash.done("mandate.named").on(address(token), redirect);
        }
        return page.show(naming.getByLink(token), address(token), mandateId, model, locale);
    }

    @GetMapping("/mandates/{mandateId}/end")
    String askEnd(@PathVariable String token, @PathVariable UUID mandateId, Model model, HttpServletResponse response) {
        SecretPages.keepToItself(response);
        model.addAttribute("form", EndForm.BLANK);
        return page.showEnd(naming.getByLink(token), address(token), mandateId, model);
    }

    @PostMapping("/mandates/{mandateId}/end")
    String end(
            @PathVariable String token,
            @PathVariable UUID mandateId,
            @Valid @ModelAttribute("form") EndForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        SecretPages.keepToItself(response);
        if (Submitted.taken(errors, response, () -> naming.endByLink(token, mandateId, form.reason(), form.until()))) {
            return Flash.done("mandate.ended").on(address(token), redirect);
        }
        return page.showEnd(naming.getByLink(token), address(token), mandateId, model);
    }

    private static String address(String token) {
        return "/seat/" + token;
    }
}
