package org.spona.knowledge.search.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.knowledge.search.Facet;
import org.spona.knowledge.search.saved.Rhythm;
import org.spona.knowledge.search.saved.SavedQuery;
import org.spona.knowledge.search.saved.SavedSearch;
import org.spona.knowledge.search.saved.SavedSearchInput;
import org.spona.knowledge.search.saved.SearchKeeping;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.springframework.context.MessageSource;
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

            @Nullable Rhythm rhythm) {}

    /** A value of the search that the form carries along. */
    record Asked(String parameter, String value) {}

    private final SearchKeeping keeping;
    private final SavedSearchViews views;
    private final MessageSource messages;

    SavedSearchPages(SearchKeeping keeping, SavedSearchViews views, MessageSource messages) {
        this.keeping = keeping;
        this.views = views;
        this.messages = messages;
    }

    @GetMapping("/practices/searches")
    String list(Model model, Locale locale) {
        model.addAttribute(
                "searches",
                keeping.list().stream().map(search -> views.of(search, locale)).toList());
        model.addAttribute("stopped", keeping.mailsStopped());
        return "search/saved";
    }

    @PostMapping("/practices/searches/resume")
    String resume(RedirectAttributes redirect) {
        keeping.resumeMails();
        redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("saved.resumed"));
        return "redirect:/practices/searches";
    }

    @GetMapping("/practices/searches/new")
    String begin(@Valid @ModelAttribute("asked") SavedQuery query, Model model, Locale locale) {
        String name = String.join(", ", views.asks(query, locale));
        model.addAttribute("form", new SavedSearchForm(name.substring(0, Math.min(100, name.length())), Rhythm.DAILY));
        return form(UUID.randomUUID(), query, false, model, locale);
    }

    @GetMapping("/practices/searches/{id}/edit")
    String edit(@PathVariable UUID id, Model model, Locale locale) {
        SavedSearch search = keeping.get(id);
        model.addAttribute("form", new SavedSearchForm(search.name(), search.rhythm()));
        return form(id, search.query(), true, model, locale);
    }

    @PostMapping("/practices/searches/{id}")
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") SavedSearchForm form,
            BindingResult errors,
            @Valid @ModelAttribute("asked") SavedQuery query,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (!errors.hasErrors()) {
            try {
                keeping.save(
                        id,
                        new SavedSearchInput(
                                Objects.requireNonNullElse(form.name(), ""),
                                query,
                                Objects.requireNonNullElse(form.rhythm(), Rhythm.NEVER)));
                redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("saved.done"));
                return "redirect:/practices/searches";
            } catch (Refusal refusal) {
                errors.reject("error." + refusal.error().code() + ".detail");
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(id, query, false, model, locale);
    }

    /** The search itself, the newest first: what the mails lead to. */
    @GetMapping("/practices/searches/{id}/open")
    String open(@PathVariable UUID id) {
        return "redirect:" + new SearchAddress(keeping.get(id).query().newest(1)).same();
    }

    @PostMapping("/practices/searches/{id}/discard")
    String discard(@PathVariable UUID id, RedirectAttributes redirect) {
        keeping.discard(id);
        redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("saved.discarded"));
        return "redirect:/practices/searches";
    }

    private String form(UUID id, SavedQuery query, boolean known, Model model, Locale locale) {
        model.addAttribute("id", id);
        model.addAttribute("known", known);
        model.addAttribute("asks", views.asks(query, locale));
        model.addAttribute("fields", fields(query));
        model.addAttribute(
                "rhythms",
                Arrays.stream(Rhythm.values())
                        .map(rhythm ->
                                new Choice(rhythm.name(), messages.getMessage("saved.rhythm." + rhythm, null, locale)))
                        .toList());
        return "search/save";
    }

    private static List<Asked> fields(SavedQuery query) {
        var chosen = query.newest(1).chosen();
        return Stream.concat(
                        Stream.of(new Asked("q", query.q())),
                        Arrays.stream(Facet.values())
                                .flatMap(facet -> chosen.getOrDefault(facet, List.of()).stream()
                                        .map(value -> new Asked(facet.parameter(), value))))
                .toList();
    }
}
