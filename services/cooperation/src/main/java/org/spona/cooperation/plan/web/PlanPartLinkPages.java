package org.spona.cooperation.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.plan.ActionProgress;
import org.spona.cooperation.plan.PlanPartMoving;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saying how far the actions of an organisation are by the personal link of a mail: no sign-in, nothing of other organisations. */
@Controller
class PlanPartLinkPages {

    private final PlanPartMoving moving;
    private final PlanPartPage page;

    PlanPartLinkPages(PlanPartMoving moving, PlanPartPage page) {
        this.moving = moving;
        this.page = page;
    }

    @GetMapping("/plans/links/{token}")
    String show(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable UUID action,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        SecretPages.keepToItself(response);
        model.addAttribute("form", page.begin(moving.getByLink(token), action));
        return page(token, action, model, locale);
    }

    @PostMapping("/plans/links/{token}")
    String move(
            @PathVariable String token,
            @Valid @ModelAttribute("form") ActionProgress form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable Long version,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        SecretPages.keepToItself(response);
        if (Submitted.taken(errors, response, () -> moving.moveByLink(token, form, Optional.ofNullable(version)))) {
            return Flash.done("plan-part.saved").on("/plans/links/" + token, redirect);
        }
        return page(token, form.actionId(), model, locale);
    }

    private String page(String token, @Nullable UUID action, Model model, Locale locale) {
        page.show(moving.getByLink(token), "/plans/links/" + token, action, model, locale);
        return "plan/part-by-link";
    }
}
