package org.spona.meetings.excerpt.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.spona.meetings.excerpt.ExcerptDelivery;
import org.spona.meetings.excerpt.SentExcerptDocument;
import org.spona.platform.web.SecretPages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** An excerpt by the link of a mail: no sign-in, to read and to take along. */
@Controller
class ExcerptLinkPages {

    private final ExcerptDelivery delivery;
    private final SentExcerptDocument document;

    ExcerptLinkPages(ExcerptDelivery delivery, SentExcerptDocument document) {
        this.delivery = delivery;
        this.document = document;
    }

    @GetMapping("/decisions/excerpts/{token}")
    String show(@PathVariable String token, Model model, HttpServletResponse response) {
        SecretPages.keepToItself(response);
        model.addAttribute("excerpt", delivery.getByLink(token).content());
        model.addAttribute("token", token);
        return "excerpt/by-link";
    }

    @GetMapping("/decisions/excerpts/{token}/document.{format:docx|pdf}")
    ResponseEntity<byte[]> document(
            @PathVariable String token,
            @PathVariable String format,
            HttpServletRequest request,
            HttpServletResponse response) {
        SecretPages.keepToItself(response);
        return document.answer(token, format, request);
    }
}
