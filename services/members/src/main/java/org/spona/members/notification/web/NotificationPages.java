package org.spona.members.notification.web;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.spona.members.notification.NotificationList;
import org.spona.platform.shell.Flash;
import org.spona.platform.web.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the reader is told, by thing, and the bell in the header of every page. */
@Controller
class NotificationPages {

    private final NotificationList list;

    NotificationPages(NotificationList list) {
        this.list = list;
    }

    @GetMapping("/notifications")
    String show(@Valid PageRequest page, Model model, Locale locale) {
        model.addAttribute("groups", list.list(page, locale));
        model.addAttribute("unread", list.unread());
        return "notification/list";
    }

    @GetMapping("/notifications/blocks/bell")
    String bell(Model model) {
        model.addAttribute("unread", list.unread());
        return "notification/bell :: bell";
    }

    /** What lists and mails lead to: it is read, and the page is shown that says more. */
    @GetMapping("/notifications/{id}/open")
    String open(@PathVariable UUID id) {
        return "redirect:" + list.open(id);
    }

    @PostMapping("/notifications/read")
    String readAll(RedirectAttributes redirect) {
        list.readAll();
        return Flash.done("notification.all-read").on("/notifications", redirect);
    }
}
