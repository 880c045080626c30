package org.spona.cooperation.planimport.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.spona.cooperation.plan.PlanAuthoring;
import org.spona.cooperation.plan.PlanContent;
import org.spona.cooperation.plan.PlanInput;
import org.spona.cooperation.plan.PlanKind;
import org.spona.cooperation.planimport.PlanImport;
import org.spona.cooperation.planimport.PlanImporting;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.spona.platform.shell.WritingChoices;
import org.spona.platform.tenancy.Visibility;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a plan is made of a table, once nothing about it is in doubt. */
@Controller
class ImportFinishPages {

    private final PlanImporting importing;
    private final PlanAuthoring plans;
    private final WritingChoices writing;
    private final MessageSource messages;

    ImportFinishPages(PlanImporting importing, PlanAuthoring plans, WritingChoices writing, MessageSource messages) {
        this.importing = importing;
        this.plans = plans;
        this.writing = writing;
        this.messages = messages;
    }

    @GetMapping("/plans/imports/{id}/finish")
    String ask(@PathVariable UUID id, Model model, Locale locale) {
        PlanImport brought = importing.get(id);
        model.addAttribute("form", plans.begin(UUID.randomUUID(), locale).titled(title(brought)));
        return form(brought, model, locale);
    }

    @PostMapping("/plans/imports/{id}/finish")
    String finish(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") PlanInput form,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var plan = new AtomicReference<>(id);
        if (Submitted.taken(
                errors, response, () -> plan.set(importing.finish(id, form).getId()))) {
            return Flash.done("plan-import.finished").on("/plans/" + plan.get(), redirect);
        }
        return form(importing.get(id), model, locale);
    }

    private static String title(PlanImport brought) {
        String title = brought.title();
        return title.length() > PlanContent.TITLE_LENGTH ? title.substring(0, PlanContent.TITLE_LENGTH) : title;
    }

    private String form(PlanImport brought, Model model, Locale locale) {
        model.addAttribute("brought", brought);
        model.addAttribute("kinds", Choice.worded(Stream.of(PlanKind.values()), "plan.kind.", messages, locale));
        model.addAttribute("languages", writing.languages(locale));
        model.addAttribute(
                "visibilities", Choice.explained(Stream.of(Visibility.values()), "plan.visibility.", messages, locale));
        return "planimport/finish";
    }
}
