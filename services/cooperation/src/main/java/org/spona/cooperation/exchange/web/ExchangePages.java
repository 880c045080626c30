package org.spona.cooperation.exchange.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.cooperation.exchange.Exchange;
import org.spona.cooperation.exchange.ExchangeAuthoring;
import org.spona.cooperation.exchange.ExchangeFilter;
import org.spona.cooperation.exchange.ExchangeForm;
import org.spona.cooperation.exchange.ExchangeInput;
import org.spona.cooperation.exchange.ExchangeKind;
import org.spona.cooperation.exchange.ExchangeLinks;
import org.spona.cooperation.exchange.ExchangeRegister;
import org.spona.cooperation.exchange.ExchangeStatus;
import org.spona.platform.sheet.SheetFormat;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.spona.platform.shell.WritingChoices;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is offered and needed: the list, the page of each, and the form. */
@Controller
class ExchangePages {

    private final ExchangeRegister register;
    private final ExchangeAuthoring authoring;
    private final ExchangeViews views;
    private final ExchangeLinks links;
    private final ExchangeSheet sheet;
    private final WritingChoices writing;
    private final MessageSource messages;

    ExchangePages(
            ExchangeRegister register,
            ExchangeAuthoring authoring,
            ExchangeViews views,
            ExchangeLinks links,
            ExchangeSheet sheet,
            WritingChoices writing,
            MessageSource messages) {
        this.register = register;
        this.authoring = authoring;
        this.views = views;
        this.links = links;
        this.sheet = sheet;
        this.writing = writing;
        this.messages = messages;
    }

    @GetMapping("/exchange")
    String list(@Valid ExchangeFilter filter, @Valid PageRequest page, Model model, Locale locale) {
        PageOf<Exchange> found = register.list(filter, page);
        model.addAttribute("filter", filter);
        model.addAttribute(
                "exchanges", new PageOf<>(views.lines(found.items()), found.total(), found.page(), found.size()));
        model.addAttribute(
                "states", Choice.worded(Stream.of(ExchangeStatus.values()), "exchange.status.", messages, locale));
        choices(model, locale);
        model.addAttribute("writes", register.canWrite());
        return "exchange/list";
    }

    @GetMapping("/exchange/export.{format:csv|xlsx}")
    ResponseEntity<byte[]> export(@PathVariable String format, @Valid ExchangeFilter filter, Locale locale) {
        return SheetFormat.ofExtension(format)
                .answer(
                        sheet.of(
                                views.lines(
                                        register.list(filter, PageRequest.WHOLE).items()),
                                locale),
                        locale);
    }

    @GetMapping("/exchange/blocks/actions")
    String actions(Model model) {
        model.addAttribute("writes", register.canWrite());
        return "exchange/actions";
    }

    @GetMapping("/exchange/{id}")
    String show(@PathVariable UUID id, Model model) {
        Exchange exchange = register.get(id);
        model.addAttribute("view", views.of(exchange));
        model.addAttribute("links", links.section(exchange).orElse(null));
        return "exchange/show";
    }

    @GetMapping("/exchange/new")
    String begin() {
        return "redirect:/exchange/" + UUID.randomUUID() + "/edit";
    }

    @GetMapping("/exchange/{id}/edit")
    String edit(@PathVariable UUID id, Model model, Locale locale) {
        model.addAttribute("form", authoring.begin(id, locale));
        return form(id, model, locale);
    }

    @PostMapping("/exchange/{id}")
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ExchangeInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> authoring.save(id, input))) {
            return Flash.done("exchange.saved").on("/exchange/" + id, redirect);
        }
        return form(id, model, locale);
    }

    private void choices(Model model, Locale locale) {
        model.addAttribute(
                "kinds", Choice.worded(Stream.of(ExchangeKind.values()), "exchange.kind.", messages, locale));
        model.addAttribute(
                "forms", Choice.worded(Stream.of(ExchangeForm.values()), "exchange.form.", messages, locale));
    }

    private String form(UUID id, Model model, Locale locale) {
        var known = register.find(id);
        model.addAttribute("id", id);
        model.addAttribute("known", known.isPresent());
        // A form that is shown again is saved over what is there now: its writer has been told.
        model.addAttribute("version", known.map(Exchange::version).orElse(null));
        model.addAttribute("languages", writing.languages(locale));
        choices(model, locale);
        model.addAttribute(
                "visibilities",
                Choice.explained(Stream.of(Visibility.values()), "exchange.visibility.", messages, locale));
        return "exchange/form";
    }
}
