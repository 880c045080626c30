package org.spona.regulations.comparison.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.language.LanguageChoice;
import org.spona.platform.text.Content;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.regulations.comparison.ComparedProvision;
import org.spona.regulations.comparison.ComparedTexts;
import org.spona.regulations.comparison.Comparing;
import org.spona.regulations.comparison.ComparisonDocument;
import org.spona.regulations.comparison.TrackedChanges;
import org.spona.regulations.provision.ActTexts;
import org.spona.regulations.provision.Provision;
import org.spona.regulations.provision.ProvisionLabels;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Two texts beside each other; what is the same in both is left out unless it is asked for. */
@Controller
class ComparisonPages {

    private final Comparing comparing;
    private final ActTexts texts;
    private final ProvisionLabels labels;
    private final TrackedChanges tracked;

    ComparisonPages(Comparing comparing, ActTexts texts, ProvisionLabels labels, TrackedChanges tracked) {
        this.comparing = comparing;
        this.texts = texts;
        this.labels = labels;
        this.tracked = tracked;
    }

    /** A row of the page. */
    record Row(ComparedProvision compared, String citation) {}

    /**
     * @param od day of the earlier text
     * @param na day of the later text
     * @param sa the act of the later text
     * @param sve whether what is the same is shown too
     */
    @GetMapping("/regulations/{id}/compare")
    String compare(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable LocalDate od,
            @RequestParam(required = false) @Nullable LocalDate na,
            @RequestParam(required = false) @Nullable UUID sa,
            @RequestParam(defaultValue = "false") boolean sve,
            @Valid PageRequest page,
            Model model,
            Locale locale,
            HttpServletRequest request) {
        ComparedTexts compared = comparing.compare(id, sa, od, na);
        Content shown = new Content(LanguageChoice.chosen(request));
        List<ComparedProvision> rows = sve ? compared.rows() : compared.differences();
        model.addAttribute("compared", compared);
        model.addAttribute("rows", PageOf.of(rows, page).map(row -> row(row, compared, shown, locale)));
        model.addAttribute(
                "same", compared.rows().size() - compared.differences().size());
        model.addAttribute("all", sve);
        model.addAttribute("versions", texts.listVersions(id));
        return "comparison/show";
    }

    /** The same as a document with tracked changes. */
    @GetMapping("/regulations/{id}/compare/document.docx")
    ResponseEntity<byte[]> document(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable LocalDate od,
            @RequestParam(required = false) @Nullable LocalDate na,
            @RequestParam(required = false) @Nullable UUID sa,
            Locale locale,
            HttpServletRequest request) {
        Content shown = new Content(LanguageChoice.chosen(request));
        return ComparisonDocument.answer(tracked.write(comparing.compare(id, sa, od, na), shown, locale));
    }

    private Row row(ComparedProvision compared, ComparedTexts texts, Content shown, Locale locale) {
        Provision provision = compared.shown();
        String language = (compared.is().isPresent() ? texts.after() : texts.before())
                .content()
                .language();
        return new Row(compared, labels.citation(provision.address(), shown, language, locale));
    }
}
