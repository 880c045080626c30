package org.spona.regulations.update.web;

import java.util.Locale;
import java.util.UUID;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.regulations.regulation.Regulation;
import org.spona.regulations.regulation.Regulations;
import org.spona.regulations.update.UpdateReading;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a regulation with what was told of its changes, the same address for everybody who may read it. */
@Controller
class RegulationPages {

    private final Regulations regulations;
    private final UpdateReading updates;

    RegulationPages(Regulations regulations, UpdateReading updates) {
        this.regulations = regulations;
        this.updates = updates;
    }

    @GetMapping("/regulations/{id}")
    String show(@PathVariable UUID id, Model model) {
        Regulation regulation = regulations.get(id);
        model.addAttribute("regulation", regulation);
        model.addAttribute(
                "language",
                Locale.forLanguageTag(regulation.content().language()).getLanguage());
        model.addAttribute("updates", updates.listPublishedOn(id));
        model.addAttribute("edits", Readers.get().actsFor(regulation.ownership(), Role::staffs));
        model.addAttribute("staff", Readers.get().isAnywhere(Role::staffs));
        return "regulation/show";
    }
}
