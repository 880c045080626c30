package org.spona.cooperation.indicator.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.cooperation.indicator.District;
import org.spona.cooperation.indicator.DistrictInput;
import org.spona.cooperation.indicator.DistrictLink;
import org.spona.cooperation.indicator.Districts;
import org.spona.platform.directory.Directory;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The districts by which values are put together, and the form of each. */
@Controller
class DistrictPages {

    private final Districts districts;
    private final Directory directory;
    private final MessageSource messages;

    DistrictPages(Districts districts, Directory directory, MessageSource messages) {
        this.districts = districts;
        this.directory = directory;
        this.messages = messages;
    }

    @GetMapping("/indicators/districts")
    String list(Model model) {
        model.addAttribute("districts", districts.list());
        model.addAttribute("staff", districts.keeper().isPresent());
        return "indicator/districts";
    }

    @GetMapping("/indicators/districts/new")
    String begin() {
        return "redirect:/indicators/districts/" + UUID.randomUUID() + "/edit";
    }

    @GetMapping("/indicators/districts/{id}/edit")
    String edit(@PathVariable UUID id, Model model, Locale locale) {
        District known = districts.find(List.of(id)).get(id);
        model.addAttribute(
                "form",
                known == null
                        ? DistrictInput.blank()
                        : new DistrictInput(
                                known.name(),
                                districts.links(id).stream()
                                        .filter(link -> link.validUntil() == null)
                                        .map(DistrictLink::memberId)
                                        .toList(),
                                null));
        return form(id, model, locale);
    }

    @PostMapping("/indicators/districts/{id}")
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") DistrictInput form,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> districts.save(id, form))) {
            return Flash.done("district.saved").on("/indicators/districts", redirect);
        }
        return form(id, model, locale);
    }

    private String form(UUID id, Model model, Locale locale) {
        List<DistrictLink> links = districts.links(id);
        model.addAttribute("id", id);
        model.addAttribute("known", !districts.find(List.of(id)).isEmpty());
        model.addAttribute("members", Choice.organisations(districts.municipalities(), messages, locale));
        model.addAttribute("past", links);
        model.addAttribute(
                "organisations",
                directory.organisations(
                        links.stream().map(DistrictLink::memberId).collect(Collectors.toSet())));
        return "indicator/district";
    }
}
