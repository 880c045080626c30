package org.spona.knowledge.practice.web;

import java.util.Locale;
import java.util.UUID;
import org.spona.knowledge.practice.Practice;
import org.spona.knowledge.practice.PracticeContacts;
import org.spona.knowledge.practice.PracticeReading;
import org.spona.knowledge.practice.notice.PracticeQuestions;
import org.spona.platform.problem.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** What the page of a practice shows, read in one transaction. */
@Component
class PracticePage {

    private final PracticeReading practices;
    private final PracticeContacts contacts;
    private final PracticeViews views;

    PracticePage(PracticeReading practices, PracticeContacts contacts, PracticeViews views) {
        this.practices = practices;
        this.contacts = contacts;
        this.views = views;
    }

    /**
     * The view of the page.
     *
     * @throws Refusal {@code not-found} when the reader does not see the practice
     */
    @Transactional(readOnly = true)
    String show(UUID id, Model model, Locale locale) {
        Practice practice = practices.get(id);
        PracticeView view = views.of(practice, locale);
        model.addAttribute("practice", view);
        model.addAttribute("metadata", new PracticeJsonLd(view));
        model.addAttribute("contact", contacts.find(id));
        model.addAttribute("asking", PracticeQuestions.mayAskAbout(practice));
        return "practice/show";
    }
}
