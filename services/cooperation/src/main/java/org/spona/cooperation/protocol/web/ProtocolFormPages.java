package org.spona.cooperation.protocol.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.body.BodyChoices;
import org.spona.cooperation.protocol.InForceRule;
import org.spona.cooperation.protocol.Protocol;
import org.spona.cooperation.protocol.ProtocolAuthoring;
import org.spona.cooperation.protocol.ProtocolContent;
import org.spona.cooperation.protocol.ProtocolInput;
import org.spona.cooperation.protocol.ProtocolKind;
import org.spona.cooperation.protocol.ProtocolRegister;
import org.spona.cooperation.protocol.ProtocolRows;
import org.spona.cooperation.protocol.ProtocolSubject;
import org.spona.platform.problem.CommonError;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.FormRows;
import org.spona.platform.shell.Submitted;
import org.spona.platform.shell.WritingChoices;
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

/** The form of a protocol: a new one, one taken over, the next version of one. Nothing typed is lost when something has to be mended. */
@Controller
class ProtocolFormPages {

    /** A row of one of the lists: {@code content.duties[3]}. */
    private static final Pattern ROW = Pattern.compile("(content\\.[a-z]{1,20})\\[(\\d{1,3})]");

    /** Where a writer wants to go once her text is saved. */
    enum Then {
        SHOW,
        AGREE
    }

    private final ProtocolAuthoring authoring;
    private final ProtocolRegister register;
    private final WritingChoices writing;
    private final BodyChoices bodies;
    private final FormRows rows;
    private final MessageSource messages;

    ProtocolFormPages(
            ProtocolAuthoring authoring,
            ProtocolRegister register,
            WritingChoices writing,
            BodyChoices bodies,
            FormRows rows,
            MessageSource messages) {
        this.authoring = authoring;
        this.register = register;
        this.writing = writing;
        this.bodies = bodies;
        this.rows = rows;
        this.messages = messages;
    }

    /**
     * A new one.
     *
     * @param from the protocol from which it is taken over
     * @param revises the protocol that it shall replace
     */
    @GetMapping("/protocols/new")
    String begin(
            @RequestParam(required = false) @Nullable UUID from,
            @RequestParam(required = false) @Nullable UUID revises) {
        String query = from != null ? "?from=" + from : revises != null ? "?revises=" + revises : "";
        return "redirect:/protocols/" + UUID.randomUUID() + "/edit" + query;
    }

    @GetMapping("/protocols/{id}/edit")
    String edit(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID from,
            @RequestParam(required = false) @Nullable UUID revises,
            Model model,
            Locale locale) {
        ProtocolInput input = authoring.begin(id, from, revises, locale);
        model.addAttribute("form", input);
        return form(id, input, model, locale);
    }

    @PostMapping("/protocols/{id}")
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ProtocolInput input,
            BindingResult errors,
            @RequestParam(defaultValue = "SHOW") Then then,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> save(id, input, then))) {
            return then == Then.AGREE
                    ? "redirect:/protocols/" + id + "/agree"
                    : Flash.done("protocol.saved").on("/protocols/" + id, redirect);
        }
        return form(id, input, model, locale);
    }

    private void save(UUID id, ProtocolInput input, Then then) {
        authoring.save(id, input);
        if (then == Then.AGREE) {
            authoring.requireReady(id);
        }
    }

    /** The form as it was typed, with a row more in one of its lists. */
    @PostMapping(path = "/protocols/{id}", params = "add")
    String add(
            @PathVariable UUID id,
            @ModelAttribute("form") ProtocolInput input,
            BindingResult typed,
            @RequestParam String add,
            Model model,
            Locale locale) {
        ProtocolInput longer = input.withRow(ProtocolRows.at(add).orElseThrow(ProtocolFormPages::unreadable));
        rows.add(typed, longer, model);
        return form(id, longer, model, locale);
    }

    /** The form as it was typed, with a row less in one of its lists. */
    @PostMapping(path = "/protocols/{id}", params = "remove")
    String remove(
            @PathVariable UUID id,
            @ModelAttribute("form") ProtocolInput input,
            BindingResult typed,
            @RequestParam String remove,
            Model model,
            Locale locale) {
        Matcher row = ROW.matcher(remove);
        ProtocolRows list = Optional.of(row)
                .filter(Matcher::matches)
                .flatMap(matched -> ProtocolRows.at(matched.group(1)))
                .orElseThrow(ProtocolFormPages::unreadable);
        int number = Integer.parseInt(row.group(2));
        ProtocolInput shorter = input.withoutRow(list, number);
        rows.remove(typed, list.path(), number, shorter, model);
        return form(id, shorter, model, locale);
    }

    private static Refusal unreadable() {
        return new Refusal(CommonError.INVALID);
    }

    private String form(UUID id, ProtocolInput input, Model model, Locale locale) {
        Optional<Protocol> known = register.find(id);
        UUID network = Optional.ofNullable(input.networkId())
                .or(() -> known.map(protocol -> protocol.ownership().networkId()))
                .or(() -> Optional.ofNullable(
                        authoring.begin(id, null, input.predecessorId(), locale).networkId()))
                .orElseThrow();
        writing.show(id, known.map(Protocol::version), "protocol", model, locale);
        model.addAttribute(
                "origin",
                Optional.ofNullable(input.originId()).flatMap(register::find).orElse(null));
        model.addAttribute(
                "predecessor",
                Optional.ofNullable(input.predecessorId())
                        .flatMap(register::find)
                        .orElse(null));
        model.addAttribute("organisations", Choice.organisations(authoring.parties(network), messages, locale));
        model.addAttribute("bodies", bodies.of(network));
        model.addAttribute("numbers", numbers(input.content(), locale));
        model.addAttribute(
                "subjects", Choice.worded(Stream.of(ProtocolSubject.values()), "protocol.subject.", messages, locale));
        model.addAttribute(
                "kinds", Choice.explained(Stream.of(ProtocolKind.values()), "protocol.kind.", messages, locale));
        model.addAttribute("rules", Choice.worded(Stream.of(InForceRule.values()), "protocol.rule.", messages, locale));
        return "protocol/form";
    }

    private List<Choice> numbers(ProtocolContent content, Locale locale) {
        return IntStream.rangeClosed(1, content.parties().size())
                .mapToObj(number -> new Choice(
                        String.valueOf(number),
                        messages.getMessage("protocol.parties.row", new Object[] {number}, locale)
                                + (content.parties().get(number - 1).name().isEmpty()
                                        ? ""
                                        : ": "
                                                + content.parties()
                                                        .get(number - 1)
                                                        .name())))
                .toList();
    }
}
