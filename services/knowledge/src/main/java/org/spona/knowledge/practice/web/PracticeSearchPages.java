package org.spona.knowledge.practice.web;

import jakarta.servlet.http.HttpServletRequest;
import org.spona.knowledge.practice.PracticeSearch;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Practices are found by the search, which knows them as one kind of thing among others. */
@Controller
class PracticeSearchPages {

    /** The same search among practices alone. */
    @GetMapping("/practices")
    String search(HttpServletRequest request) {
        return "redirect:" + PracticeSearch.addressOf("/search", request.getQueryString());
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
