package org.spona.cooperation.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.plan.Plan;
import org.spona.cooperation.plan.PlanElement;
import org.spona.cooperation.plan.PlanLineInput;
import org.spona.cooperation.plan.PlanLineKind;
import org.spona.cooperation.plan.PlanLineWriting;
import org.spona.cooperation.plan.PlanMatrix;
import org.spona.cooperation.plan.PlanReading;
import org.spona.cooperation.plan.Responsible;
import org.spona.cooperation.plan.ResponsibleDirectory;
import org.spona.cooperation.plan.TieBasis;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.FormRows;
import org.spona.platform.shell.RowFormPages;
import org.spona.platform.shell.Submitted;
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

/** The form of one line of a plan. Nothing typed is lost when something has to be mended. */
@Controller
@RequestMapping("/plans/{plan}/lines")
class PlanLinePages extends RowFormPages<PlanLineInput> {

    /** Where a writer wants to go once the line is saved. */
    enum Then {
        LINES,
        /** To a new line of the same kind in the same place. */
        ANOTHER
    }

    private static final int LONGEST_CHOICE = 120;

    private final PlanLineWriting writing;
    private final PlanReading plans;
    private final ResponsibleDirectory responsible;
    private final MessageSource messages;

    PlanLinePages(
            PlanLineWriting writing,
            PlanReading plans,
            ResponsibleDirectory responsible,
            FormRows rows,
            MessageSource messages) {
        super(rows, "content.responsible", PlanLineInput::withResponsible, PlanLineInput::withoutResponsible);
        this.writing = writing;
        this.plans = plans;
        this.responsible = responsible;
        this.messages = messages;
    }

    /** The plan of the line, for all that is done with its form. */
    @ModelAttribute
    void plan(@PathVariable UUID plan, Model model) {
        model.addAttribute("plan", plans.get(plan));
    }

    /** A new line has its id before it is saved, so sending the form twice makes one. */
    @GetMapping("/new")
    String begin(
            @PathVariable UUID plan,
            @RequestParam PlanLineKind kind,
            @RequestParam(required = false) @Nullable UUID parent) {
        return "redirect:" + blank(plan, kind, parent);
    }

    private static String blank(UUID plan, PlanLineKind kind, @Nullable UUID parent) {
        return lines(plan) + "/" + UUID.randomUUID() + "/edit?kind=" + kind
                + (parent == null ? "" : "&parent=" + parent);
    }

    private static String lines(UUID plan) {
        return "/plans/" + plan + "/lines";
    }

    @GetMapping("/{id}/edit")
    String edit(
            @PathVariable UUID plan,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable PlanLineKind kind,
            @RequestParam(required = false) @Nullable UUID parent,
            Model model,
            Locale locale) {
        PlanLineInput input = writing.begin(plan, id, kind, parent);
        model.addAttribute("form", input);
        return form(id, input, model, locale);
    }

    @PostMapping("/{id}")
    String save(
            @PathVariable UUID plan,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") PlanLineInput input,
            BindingResult errors,
            @RequestParam(defaultValue = "LINES") Then then,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> writing.put(plan, id, input))) {
            String next = then == Then.ANOTHER
                    ? blank(plan, input.content().kind(), input.content().parentId())
                    : lines(plan) + "#line-" + id;
            return Flash.done("plan-line.saved").on(next, redirect);
        }
        return form(id, input, model, locale);
    }

    @Override
    @SuppressWarnings("NullAway") // a kind that could not be read is null
    protected String form(UUID id, PlanLineInput input, Model model, Locale locale) {
        Plan plan = (Plan) Objects.requireNonNull(model.getAttribute("plan"));
        PlanMatrix matrix = plan.matrix();
        PlanLineKind kind = matrix.kindOf(id)
                .orElse(
                        input.content().kind() == null
                                ? PlanLineKind.ACTION
                                : input.content().kind());
        model.addAttribute("id", id);
        model.addAttribute("kind", kind.name());
        model.addAttribute("known", matrix.kindOf(id).isPresent());
        // A form that is shown again is saved over what is there now: its writer has been told.
        model.addAttribute("version", plans.get(plan.getId()).version());
        model.addAttribute(
                "parents",
                matrix.elements().stream()
                        .filter(element -> kind.above().contains(element.kind()))
                        .map(element -> choice(element.id(), element.number(), element.text()))
                        .toList());
        model.addAttribute("served", served(matrix, locale));
        model.addAttribute(
                "bases", Choice.explained(Stream.of(TieBasis.values()), "plan-line.basis.", messages, locale));
        model.addAttribute(
                "kinds",
                Choice.worded(Stream.of(Responsible.Kind.values()), "plan.responsible.kind.", messages, locale));
        model.addAttribute("directory", directory(plan.ownership().networkId(), locale));
        return "plan/line";
    }

    private List<Choice> served(PlanMatrix matrix, Locale locale) {
        String result = messages.getMessage("plan-line.one.RESULT", null, locale) + ": ";
        String indicator = messages.getMessage("plan-line.one.INDICATOR", null, locale) + ": ";
        return Stream.concat(
                        matrix.elements(PlanElement.Kind.RESULT).stream()
                                .map(line -> choice(line.id(), result + line.number(), line.text())),
                        matrix.indicators().stream()
                                .map(line -> choice(line.id(), indicator + line.number(), line.text())))
                .toList();
    }

    private static Choice choice(UUID id, String number, String text) {
        String printed = (number + " " + text).strip();
        return new Choice(
                id.toString(),
                printed.length() > LONGEST_CHOICE ? printed.substring(0, LONGEST_CHOICE) + "…" : printed);
    }

    private List<Choice> directory(UUID networkId, Locale locale) {
        return Stream.concat(
                        Choice.organisations(responsible.organisations(networkId), messages, locale).stream(),
                        responsible.bodies(networkId).stream()
                                .map(body -> new Choice(body.id().toString(), body.name())))
                .toList();
    }
}
