package org.spona.meetings.minutes.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import org.spona.meetings.minutes.RemarkAuthoring;
import org.spona.meetings.minutes.RemarkInput;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.spona.platform.web.SecretPages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Minutes by the personal link of a mail: no sign-in, to read and to remark on. */
@Controller
class MinutesLinkPages {

    private final RemarkAuthoring remarks;
    private final MinutesScreen screen;

    MinutesLinkPages(RemarkAuthoring remarks, MinutesScreen screen) {
        this.remarks = remarks;
        this.screen = screen;
    }

    @GetMapping("/meetings/answers/{token}/minutes")
    String show(@PathVariable String token, Model model, Locale locale, HttpServletResponse response) {
        SecretPages.keepToItself(response);
        return screen.showByLink(token, model, locale);
    }

    @PostMapping("/meetings/answers/{token}/minutes")
    String remark(
            @PathVariable String token,
            @Valid @ModelAttribute("form") RemarkInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        SecretPages.keepToItself(response);
        if (Submitted.taken(errors, response, () -> remarks.remarkByLink(token, input))) {
            return Flash.done("minutes.remark.done").on("/meetings/answers/" + token + "/minutes", redirect);
        }
        return screen.showByLink(token, model, locale);
    }
}
