package org.spona.regulations.regulation.web;

import jakarta.validation.Valid;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.regulations.regulation.RegulationRegister;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The register as a list. */
@Controller
class RegisterPages {

    private final RegulationRegister register;

    RegisterPages(RegulationRegister register) {
        this.register = register;
    }

    @GetMapping("/regulations/register")
    String list(@Valid PageRequest page, Model model) {
        model.addAttribute("regulations", PageOf.of(register.list(page)));
        model.addAttribute("staff", Readers.get().isAnywhere(Role::staffs));
        return "regulation/register";
    }
}
