package org.spona.members.directory.web;

import jakarta.validation.Valid;
import java.util.Locale;
import org.spona.members.directory.ColleagueSearch;
import org.spona.members.directory.OrganisationFilter;
import org.spona.members.directory.OrganisationSearch;
import org.spona.platform.sheet.SheetFormat;
import org.spona.platform.sheet.Sheets;
import org.spona.platform.web.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What the reader has found in the directory, to take along. */
@Controller
class DirectoryExportPages {

    private static final PageRequest ALL = new PageRequest(0, Sheets.MOST_ROWS);

    private final OrganisationSearch organisations;
    private final ColleagueSearch colleagues;
    private final DirectorySheets sheets;

    DirectoryExportPages(OrganisationSearch organisations, ColleagueSearch colleagues, DirectorySheets sheets) {
        this.organisations = organisations;
        this.colleagues = colleagues;
        this.sheets = sheets;
    }

    @GetMapping("/members/export.{format:csv|xlsx}")
    ResponseEntity<byte[]> organisations(@PathVariable String format, @Valid OrganisationFilter filter, Locale locale) {
        var found = organisations.find(filter, ALL, locale).items();
        return SheetFormat.ofExtension(format).answer(sheets.organisations(found, locale), locale);
    }

    @GetMapping("/people/export.{format:csv|xlsx}")
    ResponseEntity<byte[]> people(@PathVariable String format, @Valid OrganisationFilter filter, Locale locale) {
        var found = colleagues.find(filter.ofPeople(), ALL).items();
        return SheetFormat.ofExtension(format).answer(sheets.people(found, locale), locale);
    }
}
