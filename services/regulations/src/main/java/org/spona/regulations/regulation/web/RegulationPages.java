package org.spona.regulations.regulation.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.workflow.Permissions;
import org.spona.regulations.regulation.Regulation;
import org.spona.regulations.regulation.RegulationRegister;
import org.spona.regulations.regulation.RegulationSection;
import org.spona.regulations.regulation.RegulationStep;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a regulation, the same address for everybody who may read it. */
@Controller
class RegulationPages {

    private final RegulationRegister register;
    private final List<RegulationSection> sections;
    private final Clock clock;

    RegulationPages(RegulationRegister register, List<RegulationSection> sections, Clock clock) {
        this.register = register;
        this.sections = List.copyOf(sections);
        this.clock = clock;
    }

    @GetMapping("/regulations/{id}")
    String show(@PathVariable UUID id, Model model) {
        Regulation regulation = register.get(id);
        model.addAttribute("regulation", regulation);
        model.addAttribute("metadata", new RegulationJsonLd(regulation));
        model.addAttribute("language", regulation.content().language());
        model.addAttribute(
                "sections",
                sections.stream()
                        .flatMap(section -> section.of(regulation).stream())
                        .toList());
        model.addAttribute("can", Permissions.of(RegulationStep.class, regulation, Readers.get(), clock.instant()));
        model.addAttribute("staff", Readers.get().isAnywhere(Role::staffs));
        return "regulation/show";
    }

    /** What can be done with regulations, for the page on which they are found. */
    @GetMapping("/regulations/blocks/actions")
    String actions(Model model) {
        model.addAttribute("staff", Readers.get().isAnywhere(Role::staffs));
        return "regulation/actions";
    }
}
