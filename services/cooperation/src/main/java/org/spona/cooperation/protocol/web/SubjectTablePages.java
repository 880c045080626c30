package org.spona.cooperation.protocol.web;

import java.util.List;
import java.util.Locale;
import org.spona.cooperation.protocol.SubjectTable;
import org.spona.platform.sheet.SheetFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Which municipality has a protocol on which subject, and how far it has come. */
@Controller
class SubjectTablePages {

    private final SubjectTable table;
    private final SubjectTableSheet sheet;

    SubjectTablePages(SubjectTable table, SubjectTableSheet sheet) {
        this.table = table;
        this.sheet = sheet;
    }

    @GetMapping("/protocols/table")
    String show(Model model) {
        List<SubjectTable.Row> rows = table.rows(null);
        model.addAttribute("rows", rows);
        model.addAttribute("subjects", table.subjects(rows));
        return "protocol/table";
    }

    @GetMapping("/protocols/table/export.{format:csv|xlsx}")
    ResponseEntity<byte[]> export(@PathVariable String format, Locale locale) {
        List<SubjectTable.Row> rows = table.rows(null);
        return SheetFormat.ofExtension(format).answer(sheet.of(rows, table.subjects(rows), locale), locale);
    }
}
