package org.spona.knowledge.exchange.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.knowledge.exchange.PracticeImport;
import org.spona.knowledge.exchange.job.Columns;
import org.spona.knowledge.exchange.job.ImportJob;
import org.spona.knowledge.exchange.job.ImportJobs;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.sheet.SheetFormat;
import org.spona.platform.shell.Submitted;
import org.spona.platform.tenancy.Visibility;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;

/** Bringing a file of practices in: sending it, looking at its columns, and seeing how far it is. */
@Controller
class ImportPages {

    private static final long LARGEST_FILE = 20L * 1024 * 1024;

    private final PracticeImport practices;
    private final ImportJobs jobs;
    private final ImportChoices choices;
    private final RejectionSheet rejections;

    ImportPages(PracticeImport practices, ImportJobs jobs, ImportChoices choices, RejectionSheet rejections) {
        this.practices = practices;
        this.jobs = jobs;
        this.choices = choices;
        this.rejections = rejections;
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
    String show(@PathVariable UUID id, Model model, Locale locale) {
        ImportJob job = jobs.get(id);
        if (job.status() == ImportJob.Status.UPLOADED) {
            String country = choices.country(job.networkId());
            model.addAttribute("form", jobs.guess(job, choices.language(country, locale), country));
        }
        return shown(job, model, locale);
    }

    @PostMapping("/practices/import/{id}/start")
    String start(
            @PathVariable UUID id,
            @ModelAttribute("form") Columns columns,
            BindingResult errors,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> jobs.start(id, columns))) {
            return "redirect:/practices/import/" + id;
        }
        return shown(jobs.get(id), model, locale);
    }

    /** The rows that were not taken, as a table for spreadsheets. */
    @GetMapping("/practices/import/{id}/errors.csv")
    ResponseEntity<byte[]> errors(@PathVariable UUID id, Locale locale) {
        return SheetFormat.CSV.answer(rejections.of(jobs.rejections(id), locale), locale);
    }

    private void keep(UUID id, UploadForm form, Principal account) {
        var target = practices.target(Objects.requireNonNullElse(form.network(), ""), form.visibility());
        MultipartFile sent = form.file();
        if (sent == null || name(sent.getOriginalFilename()).isEmpty()) {
            throw new InvalidInput("file", "import.file.missing");
        }
        if (sent.getSize() > LARGEST_FILE) {
            throw new InvalidInput("file", "import.file.too-large");
        }
        try {
            Path file = Files.createTempFile("import", ".upload");
            try {
                sent.transferTo(file);
                jobs.upload(id, target, account.getName(), name(sent.getOriginalFilename()), file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String start(UUID id, Model model, Locale locale) {
        model.addAttribute("id", id);
        model.addAttribute("jobs", jobs.list());
        choices.addUploadTo(model, locale);
        return "exchange/start";
    }

    private String shown(ImportJob job, Model model, Locale locale) {
        model.addAttribute("job", job);
        if (job.status() == ImportJob.Status.UPLOADED) {
            model.addAttribute("rows", jobs.firstRows(job.id()));
            choices.addColumnsTo(model, job, locale);
            return "exchange/columns";
        }
        List<?> some = job.rejected() == 0 ? List.of() : rejections.some(jobs.rejections(job.id()), locale);
        model.addAttribute("rejections", some);
        return "exchange/progress";
    }

    /** The name without what browsers put before it. */
    private static String name(@Nullable String sent) {
        String name = sent == null ? "" : sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        return name.length() > 200 ? name.substring(0, 200) : name;
    }
}
