package org.spona.knowledge.practice.web;

import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a practice, the same address for everybody who may read it. */
@Controller
class PracticePages {

    private final PracticePage page;

    PracticePages(PracticePage page) {
        this.page = page;
    }

    @GetMapping("/practices/{id}")
    String show(@PathVariable UUID id, Model model, Locale locale) {
        return page.show(id, model, locale);
    }
}
