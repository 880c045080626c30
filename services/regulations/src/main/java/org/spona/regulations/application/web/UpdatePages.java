package org.spona.regulations.application.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.regulations.application.ObligationLine;
import org.spona.regulations.application.ObligationList;
import org.spona.regulations.update.Obligation;
import org.spona.regulations.update.Update;
import org.spona.regulations.update.UpdateReading;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What changes: the updates as a list, each with what it asks of the reader's organisation, and what is new for her home page. */
@Controller
class UpdatePages {

    private static final PageRequest FEW = new PageRequest(0, 5);

    private final UpdateReading updates;
    private final UpdateViews views;
    private final ObligationList obligations;

    UpdatePages(UpdateReading updates, UpdateViews views, ObligationList obligations) {
        this.updates = updates;
        this.views = views;
        this.obligations = obligations;
    }

    /**
     * An obligation on the page of its update.
     *
     * @param line how it stands in the reader's organisation; empty when others are asked
     */
    record Asked(Obligation obligation, List<ObligationLine> line) {}

    @GetMapping("/regulations")
    String list(@Valid PageRequest page, Model model) {
        Page<Update> found = updates.listPublished(page);
        model.addAttribute(
                "updates",
                new PageOf<>(views.list(found.getContent()), found.getTotalElements(), page.page(), page.size()));
        boolean staff = Readers.get().isAnywhere(Role::staffs);
        model.addAttribute("staff", staff);
        model.addAttribute("drafts", staff ? views.list(updates.listDrafts()) : List.of());
        return "update/list";
    }

    @GetMapping("/regulations/updates/{id}")
    String show(@PathVariable UUID id, Model model) {
        Update update = updates.get(id);
        List<ObligationLine> mine = obligations.listOf(List.of(id));
        model.addAttribute("view", views.of(update));
        model.addAttribute(
                "asked",
                update.obligations().stream()
                        .map(obligation -> new Asked(
                                obligation,
                                mine.stream()
                                        .filter(line -> line.id().equals(obligation.id()))
                                        .toList()))
                        .toList());
        model.addAttribute("today", obligations.today());
        return "update/show";
    }

    /** What is new, for the home page. */
    @GetMapping("/regulations/blocks/new")
    String newest(Model model) {
        model.addAttribute("updates", views.list(updates.listPublished(FEW).getContent()));
        return "update/new";
    }
}
