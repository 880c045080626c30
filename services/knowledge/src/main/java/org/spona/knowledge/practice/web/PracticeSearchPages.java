package org.spona.knowledge.practice.web;

import jakarta.servlet.http.HttpServletRequest;
import org.spona.knowledge.practice.PracticeSearch;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.view.RedirectView;

/** Practices are found by the search, which knows them as one kind of thing among others. */
@Controller
class PracticeSearchPages {

    /** The same search among practices alone; braces in what is asked are no variables. */
    @GetMapping("/practices")
    RedirectView search(HttpServletRequest request) {
        var search = new RedirectView(PracticeSearch.addressOf("/search", request.getQueryString()));
        search.setExpandUriTemplateVariables(false);
        return search;
    }

    /** What can be done with practices, for the page of the search. */
    @GetMapping("/practices/blocks/actions")
    String actions(Model model) {
        Reader reader = Readers.get();
        model.addAttribute("writes", reader.isAnywhere(Role::writes));
        model.addAttribute("edits", reader.isAnywhere(Role.EDITOR::equals));
        return "practice/actions";
    }
}
