package org.spona.knowledge.adoption.web;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.spona.knowledge.adoption.Adopting;
import org.spona.knowledge.adoption.Uses;
import org.spona.knowledge.practice.Practice;
import org.spona.knowledge.practice.PracticeReading;
import org.spona.platform.shell.Flash;
import org.spona.platform.tenancy.Membership;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.web.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who applies a practice, at its side and as a list, and the mark of those to whom it was of use. */
@Controller
class UsePages {

    private static final PageRequest FEW = new PageRequest(0, 5);

    private final Adopting adopting;
    private final Uses uses;
    private final PracticeReading practices;
    private final AdoptionViews views;

    UsePages(Adopting adopting, Uses uses, PracticeReading practices, AdoptionViews views) {
        this.adopting = adopting;
        this.uses = uses;
        this.practices = practices;
        this.views = views;
    }

    @GetMapping("/practices/{id}/blocks/use")
    String block(@PathVariable UUID id, Model model) {
        Practice practice = practices.get(id);
        Optional<Membership> adopter = adopting.adopter(practice);
        model.addAttribute("practice", practice);
        model.addAttribute("adopts", adopter.isPresent());
        model.addAttribute(
                "mine",
                adopter.flatMap(workplace -> adopting.find(id, workplace.organisationId()))
                        .flatMap(views::of));
        model.addAttribute("marks", !Readers.get().memberships().isEmpty());
        model.addAttribute("marked", uses.marked(id));
        model.addAttribute("adoptions", views.list(adopting.list(id, FEW)));
        return "adoption/use";
    }

    @GetMapping("/practices/{id}/adoptions")
    String list(@PathVariable UUID id, @Valid PageRequest page, Model model) {
        Practice practice = practices.get(id);
        model.addAttribute("practice", practice);
        model.addAttribute("language", practice.content().language());
        model.addAttribute("adopts", adopting.adopter(practice).isPresent());
        model.addAttribute("adoptions", views.list(adopting.list(id, page)));
        return "adoption/list";
    }

    @PostMapping("/practices/{id}/use")
    String mark(@PathVariable UUID id, @RequestParam boolean used, RedirectAttributes redirect) {
        uses.mark(id, used);
        return Flash.done(used ? "use.marked" : "use.unmarked").on("/practices/" + id, redirect);
    }
}
