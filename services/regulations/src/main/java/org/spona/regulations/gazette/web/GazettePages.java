package org.spona.regulations.gazette.web;

import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.regulations.gazette.PublishedActs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where a cited number of a gazette leads: to the act, if one alone was published in it here. */
@Controller
class GazettePages {

    private final PublishedActs.Finder finder;

    GazettePages(PublishedActs.Finder finder) {
        this.finder = finder;
    }

    @GetMapping("/gazettes/{gazette}/{year}/{number}")
    String show(@PathVariable String gazette, @PathVariable String year, @PathVariable String number, Model model) {
        PublishedActs published = finder.in(gazette, year, number);
        if (published.acts().size() == 1) {
            return "redirect:/regulations/" + published.acts().getFirst().getId();
        }
        model.addAttribute("issue", published.issue());
        model.addAttribute("acts", published.acts());
        model.addAttribute("staff", Readers.get().isAnywhere(Role::staffs));
        return "gazette/show";
    }
}
