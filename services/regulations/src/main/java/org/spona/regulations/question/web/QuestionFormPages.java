package org.spona.regulations.question.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.FormRows;
import org.spona.platform.shell.Preview;
import org.spona.platform.shell.RowFormPages;
import org.spona.platform.shell.Submitted;
import org.spona.platform.shell.WritingChoices;
import org.spona.regulations.question.Basis;
import org.spona.regulations.question.CitedPlace;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form in which an organisation asks. Nothing typed is lost when something has to be mended. */
@Controller
@RequestMapping("/regulations/questions")
class QuestionFormPages extends RowFormPages<QuestionInput> {

    private final QuestionAsking asking;
    private final Places places;
    private final WritingChoices writing;

    QuestionFormPages(QuestionAsking asking, Places places, WritingChoices writing, FormRows rows) {
        super(rows, "content.basis", QuestionInput::withRow, QuestionInput::withoutRow);
        this.asking = asking;
        this.places = places;
        this.writing = writing;
    }

    /** A new question has its id before it is asked, so sending the form twice asks one; what it is about comes along. */
    @GetMapping("/new")
    String begin(CitedPlace about) {
        return about.redirectTo("/regulations/questions/" + UUID.randomUUID() + "/edit");
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable UUID id, CitedPlace about, Model model, Locale locale) {
        QuestionInput input = asking.begin(id, about.basis(), locale);
        model.addAttribute("form", input);
        return form(id, input, model, locale);
    }

    @PostMapping("/{id}")
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

    /** The text as staff will see it. */
    @HxRequest
    @PostMapping("/preview")
    String preview(@ModelAttribute("form") QuestionInput input, Model model) {
        return new Preview(
                        "question.preview",
                        input.content().body(),
                        input.content().language())
                .view(model);
    }

    @Override
    protected String form(UUID id, QuestionInput input, Model model, Locale locale) {
        var known = asking.find(id);
        model.addAttribute("id", id);
        model.addAttribute("known", known.isPresent());
        // A form that is shown again is saved over what is there now: its writer has been told.
        model.addAttribute("version", known.map(Question::version).orElse(null));
        model.addAttribute(
                "regulations", places.choices(Basis.regulations(input.content().basis())));
        model.addAttribute("languages", writing.languages(locale));
        model.addAttribute("most", Basis.MOST);
        return "question/form";
    }
}
