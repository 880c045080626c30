package org.spona.cooperation.protocol.web;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.protocol.Protocol;
import org.spona.cooperation.protocol.ProtocolFilter;
import org.spona.cooperation.protocol.ProtocolKind;
import org.spona.cooperation.protocol.ProtocolLinks;
import org.spona.cooperation.protocol.ProtocolRegister;
import org.spona.cooperation.protocol.ProtocolStatus;
import org.spona.cooperation.protocol.ProtocolSubject;
import org.spona.cooperation.protocol.ReadingConfirming;
import org.spona.platform.sheet.SheetFormat;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Protocols: the list, and the page of each. */
@Controller
class ProtocolPages {

    private final ProtocolRegister register;
    private final ReadingConfirming confirming;
    private final ProtocolViews views;
    private final ProtocolLinks links;
    private final ProtocolSheet sheet;
    private final MessageSource messages;

    ProtocolPages(
            ProtocolRegister register,
            ReadingConfirming confirming,
            ProtocolViews views,
            ProtocolLinks links,
            ProtocolSheet sheet,
            MessageSource messages) {
        this.register = register;
        this.confirming = confirming;
        this.views = views;
        this.links = links;
        this.sheet = sheet;
        this.messages = messages;
    }

    @GetMapping("/protocols")
    String list(@Valid ProtocolFilter filter, @Valid PageRequest page, Model model, Locale locale) {
        PageOf<Protocol> found = register.list(filter, page);
        model.addAttribute("filter", filter);
        model.addAttribute("protocols", found.with(views.lines(found.items())));
        model.addAttribute(
                "states", Choice.worded(Stream.of(ProtocolStatus.values()), "protocol.status.", messages, locale));
        model.addAttribute(
                "subjects", Choice.worded(Stream.of(ProtocolSubject.values()), "protocol.subject.", messages, locale));
        model.addAttribute(
                "kinds", Choice.worded(Stream.of(ProtocolKind.values()), "protocol.kind.", messages, locale));
        model.addAttribute("writes", register.canWrite());
        return "protocol/list";
    }

    @GetMapping("/protocols/export.{format:csv|xlsx}")
    ResponseEntity<byte[]> export(@PathVariable String format, @Valid ProtocolFilter filter, Locale locale) {
        var lines = views.lines(register.list(filter, PageRequest.WHOLE).items());
        return SheetFormat.ofExtension(format).answer(sheet.of(lines, locale), locale);
    }

    @GetMapping("/protocols/{id}")
    String show(@PathVariable UUID id, Model model) {
        Protocol protocol = register.get(id);
        model.addAttribute("view", views.of(protocol));
        model.addAttribute("links", links.section(protocol).orElse(null));
        model.addAttribute("metadata", metadata(protocol));
        return "protocol/show";
    }

    @GetMapping("/protocols/blocks/actions")
    String actions(Model model) {
        model.addAttribute("writes", register.canWrite());
        return "protocol/actions";
    }

    /** The parts of one's own organisations, also in protocols that they have left. */
    @GetMapping("/protocols/parts")
    String parts(Model model) {
        model.addAttribute("parts", register.own());
        return "protocol/parts";
    }

    /** She says that she knows it, signed in. */
    @PostMapping("/protocols/{id}/known")
    String known(@PathVariable UUID id, RedirectAttributes redirect) {
        register.get(id);
        confirming.confirm(id);
        return Flash.done("protocol.reading.confirmed").on("/protocols/" + id, redirect);
    }

    private static @Nullable ProtocolJsonLd metadata(Protocol protocol) {
        return protocol.status().isBeforeForce() ? null : new ProtocolJsonLd(protocol);
    }
}
