package org.spona.meetings.certificate.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import org.spona.meetings.certificate.Certificates;
import org.spona.platform.web.SecretPages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Certificates as files, and where a personal link leads to one. */
@Controller
class CertificatePages {

    private final Certificates certificates;

    CertificatePages(Certificates certificates) {
        this.certificates = certificates;
    }

    @GetMapping("/meetings/{id}/certificate.pdf")
    ResponseEntity<byte[]> own(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") @Min(0) @Max(20) int with,
            HttpServletRequest request) {
        return certificates.own(id, with, request);
    }

    /** A part of all of them, since there may be many. */
    @GetMapping("/meetings/{id}/certificates.zip")
    ResponseEntity<byte[]> all(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1000) int part,
            HttpServletRequest request) {
        return certificates.all(id, part, request);
    }

    @GetMapping("/meetings/answers/{token}/certificate")
    String show(@PathVariable String token, Model model, HttpServletResponse response) {
        SecretPages.keepToItself(response);
        model.addAttribute("token", token);
        List<String> names = certificates.listByLink(token);
        model.addAttribute("given", !names.isEmpty());
        model.addAttribute("companions", names.stream().skip(1).toList());
        return "certificate/by-link";
    }

    @GetMapping("/meetings/answers/{token}/certificate.pdf")
    ResponseEntity<byte[]> byLink(
            @PathVariable String token,
            @RequestParam(defaultValue = "0") @Min(0) @Max(20) int with,
            HttpServletRequest request,
            HttpServletResponse response) {
        SecretPages.keepToItself(response);
        return certificates.byLink(token, with, request);
    }
}
