package org.spona.knowledge.practice.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.spona.knowledge.practice.Practice;
import org.spona.knowledge.practice.PracticeContacts;
import org.spona.knowledge.practice.PracticeSection;
import org.spona.knowledge.practice.Practices;
import org.spona.knowledge.practice.notice.PracticeQuestions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a practice, the same address for everybody who may read it. */
@Controller
class PracticePages {

    private final Practices practices;
    private final PracticeContacts contacts;
    private final PracticeViews views;
    private final List<PracticeSection> sections;

    PracticePages(Practices practices, PracticeContacts contacts, PracticeViews views, List<PracticeSection> sections) {
        this.practices = practices;
        this.contacts = contacts;
        this.views = views;
        this.sections = List.copyOf(sections);
    }

    @GetMapping("/practices/{id}")
    String show(@PathVariable UUID id, Model model, Locale locale) {
        Practice practice = practices.get(id);
        PracticeView view = views.of(practice, locale);
        model.addAttribute("practice", view);
        model.addAttribute("metadata", new PracticeJsonLd(view));
        model.addAttribute("contact", contacts.find(id));
        model.addAttribute("asking", PracticeQuestions.mayAskAbout(practice));
        model.addAttribute(
                "sections",
                sections.stream()
                        .flatMap(section -> section.of(practice).stream())
                        .toList());
        return "practice/show";
    }
}
