package org.spona.regulations.overview.web;

import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.web.PageRequest;
import org.spona.regulations.application.ObligationList;
import org.spona.regulations.overview.Overview;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What waits in regulations, for the home page: what is asked of the reader's organisation, and for staff who is late. */
@Controller
class WaitingBlock {

    private static final int FEW = 5;

    private final ObligationList obligations;
    private final Overview overview;

    WaitingBlock(ObligationList obligations, Overview overview) {
        this.obligations = obligations;
        this.overview = overview;
    }

    @GetMapping("/regulations/blocks/waiting")
    String waiting(Model model) {
        model.addAttribute("obligations", obligations.listOpen(new PageRequest(0, FEW)));
        model.addAttribute("today", obligations.today());
        model.addAttribute("staff", Readers.get().isAnywhere(Role::staffs));
        model.addAttribute("late", overview.listLate(FEW));
        return "overview/waiting";
    }
}
