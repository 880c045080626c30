package org.spona.members.administration.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.spona.members.administration.Administration;
import org.spona.members.administration.Administrator;
import org.spona.members.administration.AuthorityEntry;
import org.spona.members.administration.AuthorityList;
import org.spona.members.administration.AuthoritySort;
import org.spona.members.audit.AuditList;
import org.spona.members.membership.MembershipList;
import org.spona.platform.directory.Directory;
import org.spona.platform.problem.Refusal;
import org.spona.platform.sheet.SheetFormat;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.web.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who acts for an organisation, how that came about, and its administrators, who come and go. */
@Controller
@RequestMapping("/organisations/{id}/administration")
class AdministrationPages {

    /**
     * Who is named.
     *
     * @param personId the person; the one in whose place she comes, when there is one, is in the address
     */
    record Naming(@Nullable UUID personId) {}

    private static final int PAGE = 20;

    private final Administration administration;
    private final AuthorityList list;
    private final MembershipList memberships;
    private final Directory directory;
    private final AuthoritySheets sheets;
    private final AuditList audit;

    AdministrationPages(
            Administration administration,
            AuthorityList list,
            MembershipList memberships,
            Directory directory,
            AuthoritySheets sheets,
            AuditList audit) {
        this.administration = administration;
        this.list = list;
        this.memberships = memberships;
        this.directory = directory;
        this.sheets = sheets;
        this.audit = audit;
    }

    @GetMapping
    String show(@PathVariable UUID id, @Valid AuthoritySort sort, @Valid PageRequest page, Model model) {
        model.addAttribute("form", new Naming(null));
        return page(id, sort, page, model);
    }

    @PostMapping
    String appoint(
            @PathVariable UUID id,
            @ModelAttribute("form") Naming form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        UUID personId = form.personId();
        if (personId == null && !errors.hasErrors()) {
            errors.rejectValue("personId", "administrator.choose");
        }
        if (Submitted.taken(errors, response, () -> appoint(id, personId))) {
            return Flash.done("administrator.done").on("/organisations/" + id + "/administration", redirect);
        }
        return page(id, new AuthoritySort(""), new PageRequest(0, PAGE), model);
    }

    private void appoint(UUID organisationId, @Nullable UUID personId) {
        if (personId != null) {
            administration.appoint(UUID.randomUUID(), organisationId, personId);
        }
    }

    private String page(UUID id, AuthoritySort sort, PageRequest page, Model model) {
        List<AuthorityEntry> holders = list.holders(id, sort);
        model.addAttribute("organisation", directory.findOrganisation(id).orElseThrow(Refusal::notFound));
        model.addAttribute("holders", holders);
        model.addAttribute("changes", list.changes(id, page));
        model.addAttribute("reader", Readers.get().personId());
        model.addAttribute("administers", Readers.get().administers(id));
        model.addAttribute("people", people(id, holders));
        model.addAttribute("audit", audit.isFor(id));
        return "administration/show";
    }

    /** Who can be appointed: the people of the organisation who are not. */
    private List<Choice> people(UUID id, List<AuthorityEntry> holders) {
        List<UUID> appointed = holders.stream()
                .filter(AuthorityEntry::administrator)
                .map(AuthorityEntry::personId)
                .toList();
        return memberships.colleagues(id, Readers.get().personId()).stream()
                .filter(person -> !appointed.contains(person.id()))
                .map(person -> new Choice(person.id().toString(), person.name()))
                .toList();
    }

    @GetMapping("/export.{format:csv|xlsx}")
    ResponseEntity<byte[]> holders(
            @PathVariable UUID id, @PathVariable String format, @Valid AuthoritySort sort, Locale locale) {
        return SheetFormat.ofExtension(format).answer(sheets.holders(list.holders(id, sort), locale), locale);
    }

    @GetMapping("/changes.{format:csv|xlsx}")
    ResponseEntity<byte[]> changes(@PathVariable UUID id, @PathVariable String format, Locale locale) {
        return SheetFormat.ofExtension(format).answer(sheets.changes(list.export(id), locale), locale);
    }

    @GetMapping("/{administratorId}/end")
    String ask(@PathVariable UUID id, @PathVariable UUID administratorId, Model model) {
        model.addAttribute("form", new Naming(null));
        return question(id, administratorId, model);
    }

    @PostMapping("/{administratorId}/end")
    String end(
            @PathVariable UUID id,
            @PathVariable UUID administratorId,
            @ModelAttribute("form") Naming form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var ended = new AtomicReference<Administrator>();
        if (!Submitted.taken(
                errors, response, () -> ended.set(administration.end(administratorId, id, form.personId())))) {
            return question(id, administratorId, model);
        }
        boolean herself = ended.get().personId().equals(Readers.get().personId());
        return Flash.done("administrator.end.done")
                .on(herself ? "/profile" : "/organisations/" + id + "/administration", redirect);
    }

    private String question(UUID id, UUID administratorId, Model model) {
        List<AuthorityEntry> holders = list.holders(id, new AuthoritySort(""));
        AuthorityEntry ending = holders.stream()
                .filter(AuthorityEntry::administrator)
                .filter(holder -> holder.id().equals(administratorId))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        model.addAttribute("organisation", directory.findOrganisation(id).orElseThrow(Refusal::notFound));
        model.addAttribute("ending", ending);
        model.addAttribute(
                "last",
                holders.stream()
                        .filter(AuthorityEntry::administrator)
                        .allMatch(holder -> holder.waits() || holder.id().equals(administratorId)));
        model.addAttribute("people", people(id, holders));
        return "administration/end";
    }
}
