package org.spona.cooperation.planimport.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.matrix.DoubtKind;
import org.spona.cooperation.matrix.DraftDoubt;
import org.spona.cooperation.matrix.DraftLine;
import org.spona.cooperation.plan.Responsible;
import org.spona.cooperation.planimport.LineInput;
import org.spona.cooperation.planimport.PlanImport;
import org.spona.cooperation.planimport.PlanImporting;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a doubt is settled, or a line put right, beside the cell from which it comes. */
@Controller
class ImportLinePages {

    private final PlanImporting importing;
    private final MessageSource messages;

    ImportLinePages(PlanImporting importing, MessageSource messages) {
        this.importing = importing;
        this.messages = messages;
    }

    @GetMapping("/plans/imports/{id}/doubts/{doubt}")
    String ask(@PathVariable UUID id, @PathVariable int doubt, Model model, Locale locale) {
        PlanImport brought = importing.get(id);
        DraftDoubt asked = brought.doubt(doubt);
        model.addAttribute(
                "form", brought.line(asked).map(ImportLinePages::input).orElseGet(ImportLinePages::blank));
        return doubt(brought, asked, model, locale);
    }

    @PostMapping("/plans/imports/{id}/doubts/{doubt}")
    String solve(
            @PathVariable UUID id,
            @PathVariable int doubt,
            @Valid @ModelAttribute("form") LineInput form,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> importing.solve(id, doubt, form))) {
            return on(id, "plan-import.solved", redirect);
        }
        PlanImport brought = importing.get(id);
        return doubt(brought, brought.doubt(doubt), model, locale);
    }

    @PostMapping("/plans/imports/{id}/doubts/{doubt}/accept")
    String accept(@PathVariable UUID id, @PathVariable int doubt, RedirectAttributes redirect) {
        importing.accept(id, doubt);
        return on(id, "plan-import.accepted", redirect);
    }

    @PostMapping("/plans/imports/{id}/accept")
    String acceptAll(@PathVariable UUID id, @RequestParam DoubtKind kind, RedirectAttributes redirect) {
        importing.accept(id, kind);
        return on(id, "plan-import.accepted.all", redirect);
    }

    @GetMapping("/plans/imports/{id}/lines/{line}")
    String edit(@PathVariable UUID id, @PathVariable int line, Model model, Locale locale) {
        PlanImport brought = importing.get(id);
        DraftLine known = brought.line(line);
        model.addAttribute("form", input(known));
        return line(brought, known, null, model, locale);
    }

    @PostMapping("/plans/imports/{id}/lines/{line}")
    String edit(
            @PathVariable UUID id,
            @PathVariable int line,
            @Valid @ModelAttribute("form") LineInput form,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> importing.edit(id, line, form))) {
            return on(id, "plan-import.line.saved", redirect);
        }
        PlanImport brought = importing.get(id);
        return line(brought, brought.line(line), null, model, locale);
    }

    @PostMapping("/plans/imports/{id}/lines/{line}/join")
    String join(@PathVariable UUID id, @PathVariable int line, RedirectAttributes redirect) {
        importing.join(id, line);
        return on(id, "plan-import.joined", redirect);
    }

    @PostMapping("/plans/imports/{id}/lines/{line}/drop")
    String drop(@PathVariable UUID id, @PathVariable int line, RedirectAttributes redirect) {
        importing.drop(id, line);
        return on(id, "plan-import.dropped", redirect);
    }

    private String doubt(PlanImport brought, DraftDoubt asked, Model model, Locale locale) {
        model.addAttribute("cell", brought.cell(asked.row(), asked.column()));
        return line(brought, brought.line(asked).orElse(null), asked, model, locale);
    }

    private String line(
            PlanImport brought, @Nullable DraftLine line, @Nullable DraftDoubt asked, Model model, Locale locale) {
        model.addAttribute("brought", brought);
        model.addAttribute("line", line);
        model.addAttribute("doubt", asked);
        if (asked == null && line != null) {
            model.addAttribute("cell", brought.cell(line.row(), line.column()));
        }
        model.addAttribute(
                "owners",
                Choice.worded(Stream.of(Responsible.Kind.values()), "plan.responsible.kind.", messages, locale));
        return "planimport/line";
    }

    private static LineInput input(DraftLine line) {
        return new LineInput(line.number(), line.text(), line.baseline(), line.target(), line.owner(), "", "");
    }

    private static LineInput blank() {
        return new LineInput("", "", "", "", null, "", "");
    }

    private static String on(UUID id, String said, RedirectAttributes redirect) {
        return Flash.done(said).on("/plans/imports/" + id, redirect);
    }
}
