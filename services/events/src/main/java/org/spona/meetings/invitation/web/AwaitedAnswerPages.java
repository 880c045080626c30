package org.spona.meetings.invitation.web;

import java.util.Locale;
import org.spona.meetings.invitation.AwaitedAnswers;
import org.spona.platform.web.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The part of the home page that shows answers which the reader owes and, to a coordinator, those that are owed to her. */
@Controller
class AwaitedAnswerPages {

    private static final PageRequest FEW = new PageRequest(0, 5);

    private final AwaitedAnswers answers;

    AwaitedAnswerPages(AwaitedAnswers answers) {
        this.answers = answers;
    }

    @GetMapping("/meetings/blocks/waiting")
    String show(Model model, Locale locale) {
        model.addAttribute("awaited", answers.show(FEW, locale));
        return "invitation/waiting";
    }
}
