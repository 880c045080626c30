package org.spona.search.saved.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Flash;
import org.spona.search.finding.Filters;
import org.spona.search.finding.SearchAddress;
import org.spona.search.saved.SavedSearch;
import org.spona.search.saved.SavedSearchInput;
import org.spona.search.saved.SearchKeeping;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The searches that the reader keeps. */
@Controller
class SavedSearchPages {

    /** What she types; what is asked comes along as in the address of the search. */
    record SavedSearchForm(
            @NotBlank(message = "{saved.name.missing}") @Size(max = 100) @Nullable String name,

            boolean followed) {}

    /** The words that are asked for; they come along as in the address of the search. */
    record SearchWords(@Size(max = 200) String q) {

        @SuppressWarnings("NullAway") // absent request parameters arrive as null
        SearchWords {
            q = q == null ? "" : q.strip();
        }
    }

    /** A value of the search that the form carries along. */
    record CarriedField(String parameter, String value) {}

    private final SearchKeeping keeping;
    private final SavedSearchViews views;

    SavedSearchPages(SearchKeeping keeping, SavedSearchViews views) {
        this.keeping = keeping;
        this.views = views;
    }

    @GetMapping("/search/saved")
    String list(Model model, Locale locale) {
        model.addAttribute(
                "searches",
                keeping.list().stream().map(search -> views.of(search, locale)).toList());
        return "search/saved";
    }

    @GetMapping("/search/saved/new")
    String begin(
            @Valid @ModelAttribute("asked") SearchWords asked, @Valid Filters filters, Model model, Locale locale) {
        String name = String.join(", ", views.asks(asked.q(), filters, locale));
        model.addAttribute("form", new SavedSearchForm(name.substring(0, Math.min(100, name.length())), true));
        return form(UUID.randomUUID(), asked.q(), filters, false, model, locale);
    }

    @GetMapping("/search/saved/{id}/edit")
    String edit(@PathVariable UUID id, Model model, Locale locale) {
        SavedSearch search = keeping.get(id);
        model.addAttribute("form", new SavedSearchForm(search.name(), search.followed()));
        return form(id, search.q(), search.filters(), true, model, locale);
    }

    @PostMapping("/search/saved/{id}")
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") SavedSearchForm form,
            BindingResult errors,
            @Valid @ModelAttribute("asked") SearchWords asked,
            @Valid Filters filters,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (!errors.hasErrors()) {
            try {
                keeping.save(
                        id,
                        new SavedSearchInput(
                                Objects.requireNonNullElse(form.name(), ""), asked.q(), filters, form.followed()));
                redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("saved.done"));
                return "redirect:/search/saved";
            } catch (Refusal refusal) {
                errors.reject("error." + refusal.error().code() + ".detail");
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(id, asked.q(), filters, false, model, locale);
    }

    /** The search itself, the newest first. */
    @GetMapping("/search/saved/{id}/open")
    String open(@PathVariable UUID id) {
        return "redirect:" + new SearchAddress(keeping.get(id).newest(1)).same();
    }

    @PostMapping("/search/saved/{id}/discard")
    String discard(@PathVariable UUID id, RedirectAttributes redirect) {
        keeping.discard(id);
        redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("saved.discarded"));
        return "redirect:/search/saved";
    }

    private String form(UUID id, String q, Filters filters, boolean known, Model model, Locale locale) {
        model.addAttribute("id", id);
        model.addAttribute("known", known);
        model.addAttribute("asks", views.asks(q, filters, locale));
        model.addAttribute("fields", fields(q, filters));
        return "search/save";
    }

    private static List<CarriedField> fields(String q, Filters filters) {
        return Stream.concat(
                        Stream.of(new CarriedField("q", q)),
                        filters.chosen().entrySet().stream()
                                .flatMap(facet -> facet.getValue().stream()
                                        .map(value ->
                                                new CarriedField(facet.getKey().parameter(), value))))
                .toList();
    }
}
