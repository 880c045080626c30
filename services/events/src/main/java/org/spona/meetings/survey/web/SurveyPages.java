package org.spona.meetings.survey.web;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.spona.meetings.survey.SurveyDrafts;
import org.spona.meetings.survey.SurveyReading;
import org.spona.meetings.survey.SurveySheet;
import org.spona.platform.sheet.SheetFormat;
import org.spona.platform.web.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of surveys, the page of each, and its answers as a file. */
@Controller
class SurveyPages {

    private final SurveyReading surveys;
    private final SurveyDrafts drafts;
    private final SurveySheet sheet;

    SurveyPages(SurveyReading surveys, SurveyDrafts drafts, SurveySheet sheet) {
        this.surveys = surveys;
        this.drafts = drafts;
        this.sheet = sheet;
    }

    @GetMapping("/surveys")
    String list(@Valid PageRequest page, Model model) {
        model.addAttribute("surveys", surveys.list(page));
        model.addAttribute("bodies", drafts.bodies());
        model.addAttribute("mayAskNetwork", drafts.mayAskNetwork());
        return "survey/list";
    }

    @GetMapping("/surveys/{id}")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("view", surveys.view(id));
        return "survey/show";
    }

    @GetMapping("/surveys/{id}/answers.{format:csv|xlsx}")
    ResponseEntity<byte[]> export(@PathVariable UUID id, @PathVariable String format, Locale locale) {
        return SheetFormat.ofExtension(format).answer(sheet.of(surveys.compare(id), locale), locale);
    }

    /** What can be done with surveys that were found. */
    @GetMapping("/surveys/blocks/actions")
    String actions() {
        return "survey/actions";
    }
}
