package org.spona.members.audit.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.members.audit.AuditEntry;
import org.spona.members.audit.AuditEntry.Area;
import org.spona.members.audit.AuditFilter;
import org.spona.members.audit.AuditList;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Named;
import org.spona.platform.problem.Refusal;
import org.spona.platform.sheet.SheetFormat;
import org.spona.platform.shell.Choice;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What was changed of an organisation, or in a network, as a list and as a table to take along. */
@Controller
class AuditPages {

    private final AuditList list;
    private final Directory directory;
    private final AuditSheet sheet;
    private final MessageSource messages;

    AuditPages(AuditList list, Directory directory, AuditSheet sheet, MessageSource messages) {
        this.list = list;
        this.directory = directory;
        this.sheet = sheet;
        this.messages = messages;
    }

    @GetMapping("/organisations/{id}/audit")
    String ofOrganisation(
            @PathVariable UUID id, @Valid AuditFilter filter, @Valid PageRequest page, Model model, Locale locale) {
        return page(
                "/organisations/" + id,
                list.ofOrganisation(id, filter, page),
                directory.findOrganisation(id).orElseThrow(Refusal::notFound),
                filter,
                model,
                locale);
    }

    @GetMapping("/networks/{id}/audit")
    String ofNetwork(
            @PathVariable UUID id, @Valid AuditFilter filter, @Valid PageRequest page, Model model, Locale locale) {
        return page(
                "/networks/" + id,
                list.ofNetwork(id, filter, page),
                directory.findNetwork(id).orElseThrow(Refusal::notFound),
                filter,
                model,
                locale);
    }

    @GetMapping("/organisations/{id}/audit/export.{format:csv|xlsx}")
    ResponseEntity<byte[]> exportOrganisation(
            @PathVariable UUID id, @PathVariable String format, @Valid AuditFilter filter, Locale locale) {
        return export(list.exportOrganisation(id, filter), format, locale);
    }

    @GetMapping("/networks/{id}/audit/export.{format:csv|xlsx}")
    ResponseEntity<byte[]> exportNetwork(
            @PathVariable UUID id, @PathVariable String format, @Valid AuditFilter filter, Locale locale) {
        return export(list.exportNetwork(id, filter), format, locale);
    }

    private ResponseEntity<byte[]> export(List<AuditEntry> entries, String format, Locale locale) {
        return SheetFormat.ofExtension(format).answer(sheet.of(entries, locale), locale);
    }

    private String page(
            String of, PageOf<AuditEntry> entries, Named named, AuditFilter filter, Model model, Locale locale) {
        model.addAttribute("of", of);
        model.addAttribute("named", named);
        model.addAttribute("entries", entries);
        model.addAttribute("filter", filter);
        model.addAttribute("areas", Choice.worded(Stream.of(Area.values()), "audit.area.", messages, locale));
        return "audit/list";
    }
}
