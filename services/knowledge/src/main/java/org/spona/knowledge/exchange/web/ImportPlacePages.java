package org.spona.knowledge.exchange.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.spona.knowledge.exchange.PlaceAnswer;
import org.spona.knowledge.exchange.PlaceAnswer.Treatment;
import org.spona.knowledge.exchange.PlaceKey;
import org.spona.knowledge.exchange.job.ImportJobs;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.shell.Submitted;
import org.spona.platform.web.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Saying what is meant by places that a table names and the directory does not know. */
@Controller
class ImportPlacePages {

    private static final PageRequest FIRST_ROWS = new PageRequest(0, 20);

    private final ImportJobs jobs;
    private final ImportViews views;
    private final PlaceChoices places;

    ImportPlacePages(ImportJobs jobs, ImportViews views, PlaceChoices places) {
        this.jobs = jobs;
        this.views = views;
        this.places = places;
    }

    /** Municipalities for what is typed into a field. */
    @GetMapping("/practices/import/municipalities")
    String municipalities(
            @RequestParam String country,
            @RequestParam String field,
            @RequestParam Map<String, String> parameters,
            Model model,
            Locale locale) {
        model.addAttribute("choices", places.list(country, parameters.getOrDefault(field, ""), locale));
        return "shell/form :: options";
    }

    @PostMapping("/practices/import/{id}/places")
    String answer(
            @PathVariable UUID id,
            @ModelAttribute("form") PlaceForm form,
            BindingResult errors,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> jobs.answer(id, answers(form, locale)))) {
            return "redirect:/practices/import/" + id;
        }
        return views.preview(jobs.get(id), Optional.empty(), FIRST_ROWS, model, locale);
    }

    private Map<PlaceKey, PlaceAnswer> answers(PlaceForm form, Locale locale) {
        Map<PlaceKey, PlaceAnswer> answers = new LinkedHashMap<>();
        List<FieldError> unknown = new ArrayList<>();
        for (int index = 0; index < form.places().size(); index++) {
            PlaceForm.Line line = form.places().get(index);
            if (line.namesMunicipality()) {
                String field = "places[" + index + "].municipality";
                places.find(line.country(), line.municipality(), locale)
                        .ifPresentOrElse(
                                found -> answers.put(
                                        line.place(),
                                        new PlaceAnswer(Treatment.MUNICIPALITY, UUID.fromString(found.value()))),
                                () -> unknown.add(new FieldError(field, "import.place.unknown")));
            } else if (line.treatment() != null) {
                answers.put(line.place(), new PlaceAnswer(line.treatment(), null));
            }
        }
        if (!unknown.isEmpty()) {
            throw new InvalidInput(unknown);
        }
        return answers;
    }
}
