package org.spona.cooperation.protocol.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.spona.cooperation.protocol.KnownNumbers;
import org.spona.cooperation.protocol.PartStep;
import org.spona.cooperation.protocol.Protocol;
import org.spona.cooperation.protocol.ProtocolRegister;
import org.spona.cooperation.protocol.ReadingAsking;
import org.spona.cooperation.protocol.ReadingRequest;
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

/** Where a party asks its people whether they know a protocol, and sees who does. */
@Controller
class ReadingPages {

    private final ProtocolRegister register;
    private final ReadingAsking asking;
    private final ProtocolViews views;
    private final Clock clock;

    ReadingPages(ProtocolRegister register, ReadingAsking asking, ProtocolViews views, Clock clock) {
        this.register = register;
        this.asking = asking;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping("/protocols/{id}/parts/{partId}/readings")
    String show(@PathVariable UUID id, @PathVariable UUID partId, Model model) {
        model.addAttribute("form", new ReadingRequest(false, ""));
        return page(id, partId, model);
    }

    @PostMapping("/protocols/{id}/parts/{partId}/readings")
    String ask(
            @PathVariable UUID id,
            @PathVariable UUID partId,
            @Valid @ModelAttribute("form") ReadingRequest form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> asking.ask(id, partId, form))) {
            return Flash.done("protocol.reading.asked").on(address(id, partId), redirect);
        }
        return page(id, partId, model);
    }

    @PostMapping("/protocols/{id}/parts/{partId}/readings/remind")
    String remind(@PathVariable UUID id, @PathVariable UUID partId, RedirectAttributes redirect) {
        asking.remind(id, partId);
        return Flash.done("protocol.reading.reminded").on(address(id, partId), redirect);
    }

    /** How many in each institution know it; for who reads the protocol, such as who watches over it. */
    @GetMapping("/protocols/{id}/readings")
    String readings(@PathVariable UUID id, Model model) {
        Protocol protocol = register.get(id);
        model.addAttribute("protocol", protocol);
        model.addAttribute("lines", views.readings(protocol));
        return "protocol/known";
    }

    @GetMapping("/protocols/{id}/parts/{partId}/readings/numbers")
    String numbers(@PathVariable UUID id, @PathVariable UUID partId, Model model) {
        PartStep.Of of = register.part(id, partId);
        PartStep.ASK.require(Readers.get(), of, clock.instant());
        model.addAttribute("form", KnownNumbers.of(of.part(), LocalDate.now(clock)));
        return part("protocol/numbers", of, model);
    }

    @PostMapping("/protocols/{id}/parts/{partId}/readings/numbers")
    String tell(
            @PathVariable UUID id,
            @PathVariable UUID partId,
            @Valid @ModelAttribute("form") KnownNumbers form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> asking.tell(id, partId, form))) {
            return Flash.done("protocol.numbers.done").on("/protocols/" + id, redirect);
        }
        return part("protocol/numbers", register.part(id, partId), model);
    }

    private static String address(UUID id, UUID partId) {
        return "/protocols/" + id + "/parts/" + partId + "/readings";
    }

    private String page(UUID id, UUID partId, Model model) {
        PartStep.Of of = register.part(id, partId);
        model.addAttribute("readings", asking.list(id, partId));
        return part("protocol/readings", of, model);
    }

    private String part(String view, PartStep.Of of, Model model) {
        model.addAttribute("protocol", of.protocol());
        model.addAttribute("part", of.part());
        model.addAttribute("party", views.party(of));
        return view;
    }
}
