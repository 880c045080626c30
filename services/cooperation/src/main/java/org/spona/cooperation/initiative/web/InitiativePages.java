package org.spona.cooperation.initiative.web;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.cooperation.initiative.Initiative;
import org.spona.cooperation.initiative.InitiativeFilter;
import org.spona.cooperation.initiative.InitiativeKind;
import org.spona.cooperation.initiative.InitiativeLinks;
import org.spona.cooperation.initiative.InitiativeRegister;
import org.spona.cooperation.initiative.InitiativeStatus;
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

/** Initiatives: the list, and the page of each. */
@Controller
class InitiativePages {

    private final InitiativeRegister register;
    private final InitiativeViews views;
    private final InitiativeLinks links;
    private final InitiativeSheet sheet;
    private final MessageSource messages;

    InitiativePages(
            InitiativeRegister register,
            InitiativeViews views,
            InitiativeLinks links,
            InitiativeSheet sheet,
            MessageSource messages) {
        this.register = register;
        this.views = views;
        this.links = links;
        this.sheet = sheet;
        this.messages = messages;
    }

    @GetMapping("/initiatives")
    String list(@Valid InitiativeFilter filter, @Valid PageRequest page, Model model, Locale locale) {
        PageOf<Initiative> found = register.list(filter, page);
        model.addAttribute("filter", filter);
        model.addAttribute("initiatives", found.with(views.lines(found.items())));
        model.addAttribute(
                "states", Choice.worded(Stream.of(InitiativeStatus.values()), "initiative.status.", messages, locale));
        model.addAttribute(
                "kinds", Choice.worded(Stream.of(InitiativeKind.values()), "initiative.kind.", messages, locale));
        model.addAttribute("writes", register.canWrite());
        return "initiative/list";
    }

    @GetMapping("/initiatives/export.{format:csv|xlsx}")
    ResponseEntity<byte[]> export(@PathVariable String format, @Valid InitiativeFilter filter, Locale locale) {
        var lines = views.lines(register.list(filter, PageRequest.WHOLE).items());
        return SheetFormat.ofExtension(format).answer(sheet.of(lines, locale), locale);
    }

    @GetMapping("/initiatives/blocks/actions")
    String actions(Model model) {
        model.addAttribute("writes", register.canWrite());
        return "initiative/actions";
    }

    @GetMapping("/initiatives/{id}")
    String show(@PathVariable UUID id, Model model) {
        Initiative initiative = register.get(id);
        model.addAttribute("view", views.of(initiative));
        model.addAttribute("links", links.section(initiative).orElse(null));
        return "initiative/show";
    }
}
