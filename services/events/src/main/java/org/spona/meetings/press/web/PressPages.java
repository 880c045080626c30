package org.spona.meetings.press.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import org.spona.meetings.press.PressDocument;
import org.spona.meetings.press.PressReading;
import org.spona.platform.document.Documents;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What media are told of a meeting: as a page, and as plain text to paste. */
@Controller
class PressPages {

    private final PressReading press;
    private final PressDocument document;
    private final Documents documents;

    PressPages(PressReading press, PressDocument document, Documents documents) {
        this.press = press;
        this.document = document;
        this.documents = documents;
    }

    @GetMapping("/meetings/{id}/press")
    String show(@PathVariable UUID id, Model model, Locale locale) {
        model.addAttribute("press", press.get(id, locale));
        return "press/show";
    }

    @GetMapping("/meetings/{id}/press.txt")
    ResponseEntity<byte[]> text(@PathVariable UUID id, HttpServletRequest request) {
        return documents.text(document, id, request);
    }
}
