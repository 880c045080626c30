package org.spona.regulations.question.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.FormRows;
import org.spona.platform.shell.Preview;
import org.spona.platform.shell.Submitted;
import org.spona.platform.shell.WritingChoices;
import org.spona.regulations.question.Basis;
import org.spona.regulations.question.Places;
import org.spona.regulations.question.Question;
import org.spona.regulations.question.QuestionAsking;
import org.spona.regulations.question.QuestionInput;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** The form in which an organisation asks. Nothing typed is lost when something has to be mended. */
@Controller
class QuestionFormPages {

    private static final String ROWS = "content.basis";

    private final QuestionAsking asking;
    private final Places places;
    private final WritingChoices writing;
    private final FormRows rows;

    QuestionFormPages(QuestionAsking asking, Places places, WritingChoices writing, FormRows rows) {
        this.asking = asking;
        this.places = places;
        this.writing = writing;
        this.rows = rows;
    }

    /** A new question has its id before it is asked, so sending the form twice asks one; what it is about comes along. */
    @GetMapping("/regulations/questions/new")
    String begin(
            @RequestParam(required = false) @Nullable UUID regulation,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(required = false) @Nullable UUID wid) {
        var address = UriComponentsBuilder.fromPath("/regulations/questions/{id}/edit");
        if (regulation != null) {
            address.queryParam("regulation", regulation);
        }
        if (wid != null) {
            address.queryParam("wid", wid);
        }
        if (!place.isBlank()) {
            address.queryParam("place", "{place}");
        }
        Map<String, Object> parts = Map.of("id", UUID.randomUUID(), "place", place);
        return "redirect:" + address.encode().buildAndExpand(parts).toUriString();
    }

    @GetMapping("/regulations/questions/{id}/edit")
    String edit(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID regulation,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(required = false) @Nullable UUID wid,
            Model model,
            Locale locale) {
        String cited = place.length() > Basis.PLACE_LENGTH ? "" : place;
        QuestionInput input = asking.begin(id, new Basis(regulation, cited, wid, null), locale);
        model.addAttribute("form", input);
        return form(id, input, model, locale);
    }

    @PostMapping("/regulations/questions/{id}")
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") QuestionInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> asking.save(id, input))) {
            return Flash.done("question.asked").on("/regulations/questions/" + id, redirect);
        }
        return form(id, input, model, locale);
    }

    /** The form as it was typed, with a place more. */
    @PostMapping(path = "/regulations/questions/{id}", params = "add")
    String add(
            @PathVariable UUID id,
            @ModelAttribute("form") QuestionInput input,
            BindingResult typed,
            Model model,
            Locale locale) {
        QuestionInput longer = input.withRow();
        rows.add(typed, longer, model);
        return form(id, longer, model, locale);
    }

    /** The form as it was typed, with a place less. */
    @PostMapping(path = "/regulations/questions/{id}", params = "remove")
    String remove(
            @PathVariable UUID id,
            @ModelAttribute("form") QuestionInput input,
            BindingResult typed,
            @RequestParam int remove,
            Model model,
            Locale locale) {
        QuestionInput shorter = input.withoutRow(remove);
        rows.remove(typed, ROWS, remove, shorter, model);
        return form(id, shorter, model, locale);
    }

    /** The text as staff will see it. */
    @HxRequest
    @PostMapping("/regulations/questions/preview")
    String preview(@ModelAttribute("form") QuestionInput input, Model model) {
        return new Preview(
                        "question.preview",
                        input.content().body(),
                        input.content().language())
                .view(model);
    }

    private String form(UUID id, QuestionInput input, Model model, Locale locale) {
        var known = asking.find(id);
        model.addAttribute("id", id);
        model.addAttribute("known", known.isPresent());
        // A form that is shown again is saved over what is there now: its writer has been told.
        model.addAttribute("version", known.map(Question::version).orElse(null));
        model.addAttribute("regulations", places.choices(input.content().basis()));
        model.addAttribute("languages", writing.languages(locale));
        model.addAttribute("most", Basis.MOST);
        return "question/form";
    }
}
