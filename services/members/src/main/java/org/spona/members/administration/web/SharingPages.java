package org.spona.members.administration.web;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.spona.members.administration.SharingHistory;
import org.spona.platform.directory.Directory;
import org.spona.platform.problem.Refusal;
import org.spona.platform.sheet.SheetFormat;
import org.spona.platform.web.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** How far the things of an organisation were shared, and by whose word. */
@Controller
@RequestMapping("/organisations/{id}/sharing")
class SharingPages {

    private final SharingHistory history;
    private final Directory directory;
    private final AuthoritySheets sheets;

    SharingPages(SharingHistory history, Directory directory, AuthoritySheets sheets) {
        this.history = history;
        this.directory = directory;
        this.sheets = sheets;
    }

    @GetMapping
    String show(@PathVariable UUID id, @Valid PageRequest page, Model model) {
        model.addAttribute("changes", history.changes(id, page));
        model.addAttribute("organisation", directory.findOrganisation(id).orElseThrow(Refusal::notFound));
        return "administration/sharing";
    }

    @GetMapping("/export.csv")
    ResponseEntity<byte[]> export(@PathVariable UUID id, Locale locale) {
        return SheetFormat.CSV.answer(sheets.sharing(history.export(id), locale), locale);
    }
}
