package org.spona.regulations.regulation.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import org.spona.platform.sheet.SheetFormat;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.regulations.regulation.Regulation;
import org.spona.regulations.regulation.RegulationRegister;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The register as a list. */
@Controller
class RegisterPages {

    private final RegulationRegister register;
    private final RegulationSheet sheet;

    RegisterPages(RegulationRegister register, RegulationSheet sheet) {
        this.register = register;
        this.sheet = sheet;
    }

    @GetMapping("/regulations/register")
    String list(@Valid PageRequest page, Model model) {
        model.addAttribute("regulations", PageOf.of(register.list(page)));
        model.addAttribute("staff", Readers.get().isAnywhere(Role::staffs));
        return "regulation/register";
    }

    @GetMapping("/regulations/register/export.{format:csv|xlsx}")
    ResponseEntity<byte[]> export(@PathVariable String format, Locale locale) {
        List<Regulation> regulations = register.list(PageRequest.WHOLE).getContent();
        return SheetFormat.ofExtension(format).answer(sheet.of(regulations, locale), locale);
    }
}
