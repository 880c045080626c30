package org.spona.cooperation.protocol.web;

import jakarta.servlet.http.HttpServletResponse;
import org.spona.cooperation.protocol.ReadingConfirming;
import org.spona.platform.shell.Flash;
import org.spona.platform.web.SecretPages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saying by the personal link of a mail that one knows a protocol: no sign-in, one screen. */
@Controller
class ReadingLinkPages {

    private final ReadingConfirming confirming;

    ReadingLinkPages(ReadingConfirming confirming) {
        this.confirming = confirming;
    }

    @GetMapping("/protocols/links/{token}")
    String show(@PathVariable String token, Model model, HttpServletResponse response) {
        SecretPages.keepToItself(response);
        model.addAttribute("reading", confirming.getByLink(token));
        model.addAttribute("token", token);
        return "protocol/by-link";
    }

    @PostMapping("/protocols/links/{token}")
    String confirm(@PathVariable String token, RedirectAttributes redirect, HttpServletResponse response) {
        SecretPages.keepToItself(response);
        confirming.confirmByLink(token);
        return Flash.done("protocol.reading.confirmed").on("/protocols/links/" + token, redirect);
    }
}
