package org.spona.cooperation.planimport.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.cooperation.matrix.ColumnRole;
import org.spona.cooperation.matrix.SentTable;
import org.spona.cooperation.planimport.PlanImport;
import org.spona.cooperation.planimport.PlanImporting;
import org.spona.platform.problem.CommonError;
import org.spona.platform.problem.Refusal;
import org.spona.platform.sheet.SheetRows;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a table is brought, and the list of what is in doubt about it. */
@Controller
class PlanImportPages {

    /** So many rows are shown while the columns are not known. */
    private static final int SAMPLE = 5;

    private final PlanImporting importing;
    private final ImportViews views;
    private final MessageSource messages;

    PlanImportPages(PlanImporting importing, ImportViews views, MessageSource messages) {
        this.importing = importing;
        this.views = views;
        this.messages = messages;
    }

    @GetMapping("/plans/imports")
    String list(Model model) {
        model.addAttribute("imports", importing.listOpen());
        model.addAttribute("brings", importing.canBring());
        return "planimport/list";
    }

    /** A table has its id before it is sent, so sending the form twice brings one. */
    @GetMapping("/plans/imports/new")
    String begin(Model model) {
        if (!importing.canBring()) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        model.addAttribute("id", UUID.randomUUID());
        model.addAttribute("form", new ImportForm(null, ""));
        return "planimport/bring";
    }

    @PostMapping("/plans/imports/{id}")
    String bring(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ImportForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> bring(id, form))) {
            return Flash.done("plan-import.read").on("/plans/imports/" + id, redirect);
        }
        model.addAttribute("id", id);
        return "planimport/bring";
    }

    private void bring(UUID id, ImportForm form) {
        MultipartFile file = form.file();
        if (file == null || file.isEmpty()) {
            importing.bring(id, "text", "", new SentTable.Pasted(form.text()));
        } else {
            String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
            SheetRows.withFile(file, path -> importing.bring(id, "file", name, new SentTable.SentFile(path)));
        }
    }

    @GetMapping("/plans/imports/{id}")
    String show(@PathVariable UUID id, Model model, Locale locale) {
        PlanImport brought = importing.get(id);
        if (brought.status() == PlanImport.Status.COLUMNS) {
            model.addAttribute("form", new ColumnsForm(List.of(), true));
            return columns(brought, model, locale);
        }
        model.addAttribute("view", views.of(brought));
        return "planimport/show";
    }

    @PostMapping("/plans/imports/{id}/columns")
    String columns(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ColumnsForm form,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> importing.columns(id, form.chosen(), form.headed()))) {
            return Flash.done("plan-import.read").on("/plans/imports/" + id, redirect);
        }
        return columns(importing.get(id), model, locale);
    }

    private String columns(PlanImport brought, Model model, Locale locale) {
        List<List<String>> cells = brought.firstCells();
        model.addAttribute("brought", brought);
        model.addAttribute("sample", cells.subList(0, Math.min(SAMPLE, cells.size())));
        model.addAttribute("width", cells.stream().mapToInt(List::size).max().orElse(0));
        model.addAttribute(
                "roles", Choice.worded(Stream.of(ColumnRole.values()), "plan-import.column.", messages, locale));
        return "planimport/columns";
    }

    @PostMapping("/plans/imports/{id}/discard")
    String discard(@PathVariable UUID id, RedirectAttributes redirect) {
        importing.discard(id);
        return Flash.done("plan-import.discarded").on("/plans/imports", redirect);
    }
}
