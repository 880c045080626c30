package org.spona.regulations.position.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.FormRows;
import org.spona.platform.shell.RowFormPages;
import org.spona.platform.shell.Submitted;
import org.spona.platform.shell.WritingChoices;
import org.spona.platform.tenancy.Visibility;
import org.spona.regulations.position.Position;
import org.spona.regulations.position.PositionAuthoring;
import org.spona.regulations.position.PositionContent;
import org.spona.regulations.position.PositionInput;
import org.spona.regulations.position.PositionReading;
import org.spona.regulations.question.Places;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of a joint position. Nothing typed is lost when something has to be mended. */
@Controller
@RequestMapping("/positions")
class PositionFormPages extends RowFormPages<PositionInput> {

    /** Where a writer wants to go once her text is saved. */
    enum Then {
        SHOW,
        OPEN
    }

    private final PositionAuthoring authoring;
    private final PositionReading positions;
    private final Places places;
    private final WritingChoices writing;
    private final MessageSource messages;

    PositionFormPages(
            PositionAuthoring authoring,
            PositionReading positions,
            Places places,
            WritingChoices writing,
            FormRows rows,
            MessageSource messages) {
        super(rows, "content.points", PositionInput::withRow, PositionInput::withoutRow);
        this.authoring = authoring;
        this.positions = positions;
        this.places = places;
        this.writing = writing;
        this.messages = messages;
    }

    @GetMapping("/new")
    String begin(@RequestParam(required = false) @Nullable UUID group) {
        String from = group == null ? "" : "?group=" + group;
        return "redirect:/positions/" + UUID.randomUUID() + "/edit" + from;
    }

    @GetMapping("/{id}/edit")
    String edit(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID group, Model model, Locale locale) {
        PositionInput input = authoring.begin(id, group, locale);
        model.addAttribute("form", input);
        return form(id, input, model, locale);
    }

    @PostMapping("/{id}")
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

    @Override
    protected String form(UUID id, PositionInput input, Model model, Locale locale) {
        var known = positions.find(id);
        UUID network = Optional.ofNullable(input.networkId())
                .or(() -> known.map(position -> position.ownership().networkId()))
                .or(() -> Optional.ofNullable(authoring.begin(id, null, locale).networkId()))
                .orElseThrow();
        model.addAttribute("id", id);
        model.addAttribute("known", known.isPresent());
        // A form that is shown again is saved over what is there now: its writer has been told.
        model.addAttribute("version", known.map(Position::version).orElse(null));
        model.addAttribute("regulations", places.choices(List.of()));
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
