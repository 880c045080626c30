package org.spona.regulations.update.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.spona.platform.sheet.SheetFormat;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.regulations.update.Update;
import org.spona.regulations.update.UpdateReading;
import org.spona.regulations.update.UpdateSection;
import org.springframework.data.domain.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What changes: the updates as a list, the page of each, and what is new for the reader's home page. */
@Controller
class UpdatePages {

    private static final PageRequest FEW = new PageRequest(0, 5);

    private final UpdateReading updates;
    private final UpdateViews views;
    private final UpdateSheet sheet;
    private final List<UpdateSection> sections;

    UpdatePages(UpdateReading updates, UpdateViews views, UpdateSheet sheet, List<UpdateSection> sections) {
        this.updates = updates;
        this.views = views;
        this.sheet = sheet;
        this.sections = List.copyOf(sections);
    }

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

    @GetMapping("/regulations/export.{format:csv|xlsx}")
    ResponseEntity<byte[]> export(@PathVariable String format, Locale locale) {
        List<Update> published = updates.listPublished(PageRequest.WHOLE).getContent();
        return SheetFormat.ofExtension(format).answer(sheet.of(views.list(published), locale), locale);
    }

    @GetMapping("/regulations/updates/{id}")
    String show(@PathVariable UUID id, Model model) {
        Update update = updates.get(id);
        UpdateView view = views.of(update);
        model.addAttribute("view", view);
        model.addAttribute("metadata", new UpdateJsonLd(view));
        model.addAttribute(
                "sections",
                sections.stream()
                        .flatMap(section -> section.of(update).stream())
                        .toList());
        return "update/show";
    }

    /** What is new, for the home page. */
    @GetMapping("/regulations/blocks/new")
    String newest(Model model) {
        model.addAttribute("updates", views.list(updates.listPublished(FEW).getContent()));
        return "update/new";
    }

    /** What can be done with updates, for the page on which they are found. */
    @GetMapping("/regulations/updates/blocks/actions")
    String actions(Model model) {
        model.addAttribute("staff", Readers.get().isAnywhere(Role::staffs));
        return "update/actions";
    }
}
