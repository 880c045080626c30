package org.spona.regulations.position.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.FormRows;
import org.spona.platform.shell.Submitted;
import org.spona.platform.shell.WritingChoices;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.web.PageRequest;
import org.spona.regulations.position.Position;
import org.spona.regulations.position.PositionAuthoring;
import org.spona.regulations.position.PositionContent;
import org.spona.regulations.position.PositionInput;
import org.spona.regulations.position.PositionReading;
import org.spona.regulations.regulation.RegulationRegister;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of a joint position. Nothing typed is lost when something has to be mended. */
@Controller
class PositionFormPages {

    private static final String ROWS = "content.points";

    /** So many acts the form offers for a point. */
    private static final PageRequest OFFERED = new PageRequest(0, 200);

    /** Where a writer wants to go once her text is saved. */
    enum Then {
        SHOW,
        OPEN
    }

    private final PositionAuthoring authoring;
    private final PositionReading positions;
    private final RegulationRegister register;
    private final WritingChoices writing;
    private final FormRows rows;
    private final MessageSource messages;

    PositionFormPages(
            PositionAuthoring authoring,
            PositionReading positions,
            RegulationRegister register,
            WritingChoices writing,
            FormRows rows,
            MessageSource messages) {
        this.authoring = authoring;
        this.positions = positions;
        this.register = register;
        this.writing = writing;
        this.rows = rows;
        this.messages = messages;
    }

    @GetMapping("/positions/new")
    String begin(@RequestParam(required = false) @Nullable UUID group) {
        String from = group == null ? "" : "?group=" + group;
        return "redirect:/positions/" + UUID.randomUUID() + "/edit" + from;
    }

    @GetMapping("/positions/{id}/edit")
    String edit(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID group, Model model, Locale locale) {
        PositionInput input = authoring.begin(id, group, locale);
        model.addAttribute("form", input);
        return form(id, input, model, locale);
    }

    @PostMapping("/positions/{id}")
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") PositionInput input,
            BindingResult errors,
            @RequestParam(defaultValue = "SHOW") Then then,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> save(id, input, then))) {
            return then == Then.OPEN
                    ? "redirect:/positions/" + id + "/open"
                    : Flash.done("position.saved").on("/positions/" + id, redirect);
        }
        return form(id, input, model, locale);
    }

    private void save(UUID id, PositionInput input, Then then) {
        authoring.save(id, input);
        if (then == Then.OPEN) {
            authoring.requireReady(id);
        }
    }

    /** The form as it was typed, with a point more. */
    @PostMapping(path = "/positions/{id}", params = "add")
    String add(
            @PathVariable UUID id,
            @ModelAttribute("form") PositionInput input,
            BindingResult typed,
            Model model,
            Locale locale) {
        PositionInput longer = input.withRow();
        rows.add(typed, longer, model);
        return form(id, longer, model, locale);
    }

    /** The form as it was typed, with a point less. */
    @PostMapping(path = "/positions/{id}", params = "remove")
    String remove(
            @PathVariable UUID id,
            @ModelAttribute("form") PositionInput input,
            BindingResult typed,
            @RequestParam int remove,
            Model model,
            Locale locale) {
        PositionInput shorter = input.withoutRow(remove);
        rows.remove(typed, ROWS, remove, shorter, model);
        return form(id, shorter, model, locale);
    }

    private String form(UUID id, PositionInput input, Model model, Locale locale) {
        var known = positions.find(id);
        UUID network = Optional.ofNullable(input.networkId())
                .or(() -> known.map(position -> position.ownership().networkId()))
                .or(() -> Optional.ofNullable(authoring.begin(id, null, locale).networkId()))
                .orElseThrow();
        model.addAttribute("id", id);
        model.addAttribute("known", known.isPresent());
        // A form that is shown again is saved over what is there now: its writer has been told.
        model.addAttribute("version", known.map(Position::version).orElse(null));
        model.addAttribute(
                "regulations",
                register.list(OFFERED).stream()
                        .map(regulation -> new Choice(
                                regulation.getId().toString(),
                                regulation.content().title() + " ("
                                        + regulation.content().gazette() + ")"))
                        .toList());
        model.addAttribute("languages", writing.languages(locale));
        model.addAttribute("organisations", Choice.organisations(authoring.signatories(network), messages, locale));
        model.addAttribute("addressees", Choice.organisations(authoring.addressees(network), messages, locale));
        model.addAttribute(
                "visibilities",
                Choice.explained(Stream.of(Visibility.values()), "position.visibility.", messages, locale));
        model.addAttribute("most", PositionContent.MOST_POINTS);
        return "position/form";
    }
}
