package org.spona.members.body.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.spona.members.body.InstitutionChoices;
import org.spona.members.body.SeatImportInput;
import org.spona.members.body.SeatImportPreview;
import org.spona.members.body.SeatImporting;
import org.spona.members.body.table.SeatTable;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.sheet.SheetRows;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The founder's people bring the make-up of a body in a table: it is sent, looked at, mended by columns and institutions, and taken. */
@Controller
class SeatImportPages {

    private static final String ERRORS = BindingResult.MODEL_KEY_PREFIX + "answers";

    private final SeatImporting importing;
    private final InstitutionChoices institutions;
    private final MessageSource messages;

    SeatImportPages(SeatImporting importing, InstitutionChoices institutions, MessageSource messages) {
        this.importing = importing;
        this.institutions = institutions;
        this.messages = messages;
    }

    @GetMapping("/bodies/{id}/import")
    String begin(@PathVariable UUID id, Model model) {
        model.addAttribute("form", SeatImportForm.BLANK);
        return form(id, model);
    }

    /** What a table would come to. */
    @PostMapping("/bodies/{id}/import")
    String look(
            @PathVariable UUID id,
            @ModelAttribute("form") SeatImportForm form,
            BindingResult errors,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        var preview = new AtomicReference<@Nullable SeatImportPreview>();
        if (Submitted.taken(
                errors, response, () -> preview.set(importing.preview(id, SeatImportInput.of(table(form)), locale)))) {
            return preview(id, Objects.requireNonNull(preview.get()), model, locale);
        }
        return form(id, model);
    }

    /** The same table by other columns, with other institutions. */
    @PostMapping("/bodies/{id}/import/preview")
    String lookAgain(
            @PathVariable UUID id,
            @Valid @ModelAttribute("answers") SeatImportInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        var preview = new AtomicReference<@Nullable SeatImportPreview>();
        if (Submitted.taken(errors, response, () -> preview.set(importing.preview(id, input, locale)))) {
            return preview(id, Objects.requireNonNull(preview.get()), model, locale);
        }
        return mend(id, model);
    }

    @PostMapping("/bodies/{id}/import/take")
    String take(
            @PathVariable UUID id,
            @Valid @ModelAttribute("answers") SeatImportInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> importing.take(id, input, locale))) {
            return Flash.done("body.import.taken").on("/bodies/" + id, redirect);
        }
        try {
            return preview(id, importing.preview(id, input, locale), model, locale);
        } catch (InvalidInput unreadable) {
            return mend(id, model);
        }
    }

    /** Institutions for what is typed into a field. */
    @GetMapping("/bodies/institutions")
    String suggest(
            @RequestParam String field, @RequestParam Map<String, String> parameters, Model model, Locale locale) {
        model.addAttribute("choices", institutions.suggest(parameters.getOrDefault(field, ""), locale));
        return "shell/form :: options";
    }

    private String form(UUID id, Model model) {
        model.addAttribute("body", importing.getToEdit(id));
        return "body/import";
    }

    /** What cannot be looked at is sent once more; the page says why. */
    private String mend(UUID id, Model model) {
        model.addAttribute("form", SeatImportForm.BLANK);
        model.addAttribute("body", importing.getToEdit(id));
        model.addAttribute("again", true);
        return "body/import";
    }

    private String preview(UUID id, SeatImportPreview preview, Model model, Locale locale) {
        model.addAttribute("body", importing.getToEdit(id));
        model.addAttribute("preview", preview);
        model.addAttribute("columns", columns(preview, locale));
        showAnswers(answers(preview), model);
        List<String> words = preview.questions().stream()
                .map(question -> firstWord(question.written()))
                .toList();
        Map<String, List<Choice>> suggested = institutions.suggest(words, locale);
        model.addAttribute(
                "suggestions",
                words.stream()
                        .map(word -> suggested.getOrDefault(word, List.of()))
                        .toList());
        return "body/import-preview";
    }

    /** The form has a line for each question, whatever was sent; what is wrong stays told. */
    private static void showAnswers(SeatImportInput answers, Model model) {
        var shown = new BeanPropertyBindingResult(answers, "answers");
        if (model.getAttribute(ERRORS) instanceof BindingResult sent) {
            sent.getAllErrors().forEach(shown::addError);
        }
        model.addAttribute("answers", answers);
        model.addAttribute(ERRORS, shown);
    }

    private static SeatImportInput answers(SeatImportPreview preview) {
        return new SeatImportInput(
                preview.table(), preview.columns(), preview.headless(), preview.questions(), preview.version());
    }

    private static String firstWord(String name) {
        return name.lines().findFirst().orElse("").split(" ", 2)[0];
    }

    private List<Choice> columns(SeatImportPreview preview, Locale locale) {
        return IntStream.range(0, preview.width())
                .mapToObj(at -> new Choice(
                        String.valueOf(at),
                        at < preview.names().size() && !preview.names().get(at).isEmpty()
                                ? preview.names().get(at)
                                : messages.getMessage("body.import.column", new Object[] {at + 1}, locale)))
                .toList();
    }

    private static String table(SeatImportForm form) {
        MultipartFile file = form.file();
        if (file != null && !file.isEmpty()) {
            return SheetRows.withFile(file, sent -> SeatTable.read("file", sent))
                    .text();
        }
        String lines = Optional.ofNullable(form.lines()).orElse("");
        if (lines.isBlank()) {
            throw new InvalidInput("file", "body.import.missing");
        }
        return SeatTable.read("lines", lines, false).text();
    }
}
