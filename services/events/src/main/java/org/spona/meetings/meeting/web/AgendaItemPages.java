package org.spona.meetings.meeting.web;

import java.util.UUID;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.platform.shell.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The addresses of items of agendas, which hold wherever an item stands: each leads to its place on the page of its meeting. */
@Controller
class AgendaItemPages {

    private final MeetingReading meetings;

    AgendaItemPages(MeetingReading meetings) {
        this.meetings = meetings;
    }

    @GetMapping("/meetings/items/{id}")
    String show(@PathVariable UUID id, Model model, RedirectAttributes redirect) {
        String place = "redirect:/meetings/" + meetings.getByItem(id).getId() + "#item-" + id;
        return model.getAttribute(Flash.ATTRIBUTE) instanceof Flash done ? done.on(place, redirect) : place;
    }

    /** What can be done with items that were found: they are opened, no more. */
    @GetMapping("/meetings/items/blocks/actions")
    String actions() {
        return "attachment/actions";
    }
}
