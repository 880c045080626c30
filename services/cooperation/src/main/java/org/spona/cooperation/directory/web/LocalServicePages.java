package org.spona.cooperation.directory.web;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.cooperation.directory.LocalService;
import org.spona.cooperation.directory.LocalServiceFilter;
import org.spona.cooperation.directory.LocalServiceKind;
import org.spona.cooperation.directory.LocalServiceLinks;
import org.spona.cooperation.directory.LocalServiceReading;
import org.spona.cooperation.directory.ServiceMap;
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

/** The directory of services and info points: the list with its map, and the page of each. */
@Controller
class LocalServicePages {

    private final LocalServiceReading services;
    private final LocalServiceViews views;
    private final LocalServiceLinks links;
    private final LocalServiceSheet sheet;
    private final MessageSource messages;

    LocalServicePages(
            LocalServiceReading services,
            LocalServiceViews views,
            LocalServiceLinks links,
            LocalServiceSheet sheet,
            MessageSource messages) {
        this.services = services;
        this.views = views;
        this.links = links;
        this.sheet = sheet;
        this.messages = messages;
    }

    @GetMapping("/services")
    String list(@Valid LocalServiceFilter filter, @Valid PageRequest page, Model model, Locale locale) {
        PageOf<LocalService> found = services.list(filter, page);
        model.addAttribute("filter", filter);
        model.addAttribute("services", found.with(views.lines(found.items())));
        model.addAttribute("map", ServiceMap.of(found.items()));
        model.addAttribute(
                "kinds", Choice.worded(Stream.of(LocalServiceKind.values()), "service.kind.", messages, locale));
        model.addAttribute("writes", services.canWrite());
        return "localservice/list";
    }

    @GetMapping("/services/export.{format:csv|xlsx}")
    ResponseEntity<byte[]> export(@PathVariable String format, @Valid LocalServiceFilter filter, Locale locale) {
        var lines = views.lines(services.list(filter, PageRequest.WHOLE).items());
        return SheetFormat.ofExtension(format).answer(sheet.of(lines, locale), locale);
    }

    @GetMapping("/services/{id}")
    String show(@PathVariable UUID id, Model model) {
        LocalService service = services.get(id);
        LocalServiceView view = views.of(service);
        model.addAttribute("view", view);
        model.addAttribute("links", links.section(service).orElse(null));
        model.addAttribute("metadata", new LocalServiceJsonLd(view));
        return "localservice/show";
    }

    /** What can be done with services, for the page on which they are found. */
    @GetMapping("/services/blocks/actions")
    String actions(Model model) {
        model.addAttribute("writes", services.canWrite());
        return "localservice/actions";
    }
}
