package org.spona.regulations.regulation.web;

import java.util.Locale;
import java.util.UUID;
import org.spona.platform.directory.Directory;
import org.spona.platform.tenancy.Readers;
import org.spona.regulations.regulation.Regulation;
import org.spona.regulations.regulation.Regulations;
import org.spona.regulations.staff.Staff;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a regulation, the same address for everybody who may read it. */
@Controller
class RegulationPages {

    private final Regulations regulations;
    private final Directory directory;

    RegulationPages(Regulations regulations, Directory directory) {
        this.regulations = regulations;
        this.directory = directory;
    }

    @GetMapping("/regulations/{id}")
    String show(@PathVariable UUID id, Model model) {
        Regulation regulation = regulations.get(id);
        model.addAttribute("regulation", regulation);
        model.addAttribute(
                "language",
                Locale.forLanguageTag(regulation.content().language()).getLanguage());
        model.addAttribute(
                "network", directory.findNetwork(regulation.ownership().networkId()));
        model.addAttribute("edits", Staff.writes(Readers.get(), regulation.ownership()));
        return "regulation/show";
    }
}
