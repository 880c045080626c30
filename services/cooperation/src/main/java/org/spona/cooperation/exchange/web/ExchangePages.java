package org.spona.cooperation.exchange.web;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.cooperation.exchange.Exchange;
import org.spona.cooperation.exchange.ExchangeFilter;
import org.spona.cooperation.exchange.ExchangeLinks;
import org.spona.cooperation.exchange.ExchangeRegister;
import org.spona.cooperation.exchange.ExchangeStatus;
import org.spona.platform.sheet.SheetFormat;
import org.spona.platform.shell.Choice;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What is offered and needed: the list, and the page of each. */
@Controller
class ExchangePages {

    private final ExchangeRegister register;
    private final ExchangeViews views;
    private final ExchangeLinks links;
    private final ExchangeSheet sheet;
    private final MessageSource messages;

    ExchangePages(
            ExchangeRegister register,
            ExchangeViews views,
            ExchangeLinks links,
            ExchangeSheet sheet,
            MessageSource messages) {
        this.register = register;
        this.views = views;
        this.links = links;
        this.sheet = sheet;
        this.messages = messages;
    }

    @GetMapping("/exchange")
    String list(@Valid ExchangeFilter filter, @Valid PageRequest page, Model model, Locale locale) {
        PageOf<Exchange> found = register.list(filter, page);
        model.addAttribute("filter", filter);
        model.addAttribute("exchanges", found.with(views.lines(found.items())));
        model.addAttribute(
                "states", Choice.worded(Stream.of(ExchangeStatus.values()), "exchange.status.", messages, locale));
        ExchangeFormPages.choices(model, messages, locale);
        model.addAttribute("writes", register.canWrite());
        return "exchange/list";
    }

    @GetMapping("/exchange/export.{format:csv|xlsx}")
    ResponseEntity<byte[]> export(@PathVariable String format, @Valid ExchangeFilter filter, Locale locale) {
        var lines = views.lines(register.list(filter, PageRequest.WHOLE).items());
        return SheetFormat.ofExtension(format).answer(sheet.of(lines, locale), locale);
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
}
