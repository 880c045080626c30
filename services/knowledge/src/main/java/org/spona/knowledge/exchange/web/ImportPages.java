package org.spona.knowledge.exchange.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.security.Principal;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.knowledge.exchange.PracticeImport;
import org.spona.knowledge.exchange.job.Columns;
import org.spona.knowledge.exchange.job.ImportFile;
import org.spona.knowledge.exchange.job.ImportJob;
import org.spona.knowledge.exchange.job.ImportJobs;
import org.spona.knowledge.exchange.job.RowFate;
import org.spona.platform.sheet.SheetFormat;
import org.spona.platform.shell.Submitted;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.web.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Bringing a file of practices in: sending it, looking at its columns, and seeing how far it is. */
@Controller
class ImportPages {

    private final PracticeImport practices;
    private final ImportJobs jobs;
    private final ImportChoices choices;
    private final ImportViews views;
    private final RowViews rows;

    ImportPages(PracticeImport practices, ImportJobs jobs, ImportChoices choices, ImportViews views, RowViews rows) {
        this.practices = practices;
        this.jobs = jobs;
        this.choices = choices;
        this.views = views;
        this.rows = rows;
    }

    @GetMapping("/practices/import")
    String begin(Model model, Locale locale) {
        model.addAttribute("form", new UploadForm(null, Visibility.NETWORK, null));
        return start(UUID.randomUUID(), model, locale);
    }

    @PostMapping("/practices/import/{id}")
    String upload(
            @PathVariable UUID id,
            @ModelAttribute("form") UploadForm form,
            BindingResult errors,
            Model model,
            Locale locale,
            Principal account,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> keep(id, form, account))) {
            return "redirect:/practices/import/" + id;
        }
        return start(id, model, locale);
    }

    @GetMapping("/practices/import/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable RowFate fate,
            @Valid PageRequest page,
            Model model,
            Locale locale) {
        ImportJob job = jobs.get(id);
        return switch (job.status()) {
            case UPLOADED -> columns(id, model, locale);
            case CHECKED -> views.preview(job, Optional.ofNullable(fate), page, model, locale);
            default -> views.progress(job, Optional.ofNullable(fate), page, model, locale);
        };
    }

    @GetMapping("/practices/import/{id}/columns")
    String columns(@PathVariable UUID id, Model model, Locale locale) {
        ImportJob job = jobs.get(id);
        String country = choices.country(job.networkId());
        model.addAttribute(
                "form", job.columns().orElseGet(() -> jobs.guess(job, choices.language(country, locale), country)));
        return shownColumns(job, model, locale);
    }

    @PostMapping("/practices/import/{id}/columns")
    String check(
            @PathVariable UUID id,
            @ModelAttribute("form") Columns columns,
            BindingResult errors,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> jobs.check(id, columns))) {
            return "redirect:/practices/import/" + id;
        }
        return shownColumns(jobs.get(id), model, locale);
    }

    /** The rows as they were sent, with a column more: what became of each, or would. */
    @GetMapping("/practices/import/{id}/rows.csv")
    ResponseEntity<byte[]> rows(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable RowFate fate, Locale locale) {
        return SheetFormat.CSV.answer(rows.sheet(jobs.get(id), Optional.ofNullable(fate), locale), locale);
    }

    private void keep(UUID id, UploadForm form, Principal account) {
        var target = practices.target(Objects.requireNonNullElse(form.network(), ""), form.visibility());
        jobs.upload(id, target, account.getName(), ImportFile.of(form.file()));
    }

    private String start(UUID id, Model model, Locale locale) {
        model.addAttribute("id", id);
        model.addAttribute("jobs", jobs.list());
        choices.addUploadTo(model, locale);
        return "exchange/start";
    }

    private String shownColumns(ImportJob job, Model model, Locale locale) {
        model.addAttribute("job", job);
        model.addAttribute("rows", jobs.firstRows(job.id()));
        choices.addColumnsTo(model, job, locale);
        return "exchange/columns";
    }
}
