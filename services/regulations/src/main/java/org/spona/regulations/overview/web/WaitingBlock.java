package org.spona.regulations.overview.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.web.PageRequest;
import org.spona.regulations.application.ObligationList;
import org.spona.regulations.overview.ApplicationTable;
import org.spona.regulations.overview.Overview;
import org.spona.regulations.overview.OverviewFilter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What waits in regulations, for the home page: what is asked of the reader's organisation, and for staff who is late. */
@Controller
class WaitingBlock {

    private static final PageRequest FEW = new PageRequest(0, 5);

    private final ObligationList obligations;
    private final Overview overview;

    WaitingBlock(ObligationList obligations, Overview overview) {
        this.obligations = obligations;
        this.overview = overview;
    }

    @GetMapping("/regulations/blocks/waiting")
    String waiting(Model model, Locale locale) {
        List<UUID> networks = Readers.get().staffNetworks().stream().sorted().toList();
        List<ApplicationTable> late = networks.stream()
                .map(network -> overview.table(OverviewFilter.of(network), locale))
                .filter(table -> table.lateRows() > 0)
                .toList();
        model.addAttribute("obligations", obligations.listOpen(FEW));
        model.addAttribute("today", obligations.today());
        model.addAttribute("staff", !networks.isEmpty());
        model.addAttribute("late", late);
        return "overview/waiting";
    }
}
