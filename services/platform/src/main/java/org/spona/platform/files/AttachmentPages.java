package org.spona.platform.files;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.platform.directory.Directory;
import org.spona.platform.files.AttachmentParent.Described;
import org.spona.platform.problem.CommonError;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Confirmation;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.springframework.context.MessageSource;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The pages of the files of a service's things. A controller of the service says under which address:
 * {@code @RequestMapping("/practices/files")}.
 */
public abstract class AttachmentPages {

    private final Attachments attachments;
    private final Directory directory;
    private final MessageSource messages;

    protected AttachmentPages(Attachments attachments, Directory directory, MessageSource messages) {
        this.attachments = attachments;
        this.directory = directory;
        this.messages = messages;
    }

    /** The files of a thing: a page, and a part of the thing's own page. */
    @GetMapping("/of/{kind}/{thing}")
    String list(@PathVariable String kind, @PathVariable UUID thing, Model model) {
        var files = attachments.list(kind, thing);
        model.addAttribute("files", files);
        model.addAttribute(
                "people",
                directory.people(files.stream()
                        .map(file -> file.isRemoved() ? file.removedBy() : file.uploadedBy())
                        .collect(Collectors.toSet())));
        return of(kind, thing, model, "attachment/list");
    }

    @GetMapping("/uploads/{kind}/{thing}")
    String choose(@PathVariable String kind, @PathVariable UUID thing, Model model, Locale locale) {
        if (!attachments.describe(kind, thing).writable()) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        model.addAttribute("form", AttachmentForm.blank());
        return form(kind, thing, model, locale);
    }

    @PostMapping("/uploads/{kind}/{thing}")
    String attach(
            @PathVariable String kind,
            @PathVariable UUID thing,
            @Valid @ModelAttribute("form") AttachmentForm form,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> attachments.attach(kind, thing, form.file(), form.input()))) {
            return Flash.done("attachment.attached")
                    .on(attachments.describe(kind, thing).thing().address(), redirect);
        }
        return form(kind, thing, model, locale);
    }

    /** What the newest version holds. */
    @GetMapping("/{id}")
    void content(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        AttachmentAnswer.write(
                attachments, attachments.version(id, attachments.get(id).version()), request, response);
    }

    @GetMapping("/{id}/versions")
    String versions(@PathVariable UUID id, Model model) {
        Attachment file = attachments.get(id);
        var versions = attachments.versions(id);
        model.addAttribute("file", file);
        model.addAttribute("versions", versions);
        model.addAttribute(
                "people",
                directory.people(
                        versions.stream().map(Attachment.Version::uploadedBy).collect(Collectors.toSet())));
        return of(file.parentKind(), file.parentId(), model, "attachment/versions");
    }

    @GetMapping("/{id}/versions/{number}")
    void version(
            @PathVariable UUID id, @PathVariable int number, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        AttachmentAnswer.write(attachments, attachments.version(id, number), request, response);
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable UUID id, Model model, Locale locale) {
        Attachment file = attachments.get(id);
        requireWritable(file);
        model.addAttribute("form", AttachmentForm.of(file));
        return edit(file, model, locale);
    }

    @PostMapping("/{id}/edit")
    String describe(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") AttachmentForm form,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Attachment file = attachments.get(id);
        if (Submitted.taken(errors, response, () -> attachments.describe(id, form.input()))) {
            return Flash.done("attachment.described").on(address(file), redirect);
        }
        return edit(file, model, locale);
    }

    @GetMapping("/{id}/remove")
    String askToRemove(@PathVariable UUID id, Model model, Locale locale) {
        Attachment file = attachments.get(id);
        requireWritable(file);
        String reach = messages.getMessage("attachment.remove.reach", new Object[] {file.name()}, locale);
        String path = attachments.parent(file.parentKind()).path();
        return new Confirmation("attachment.remove", reach, path + id + "/remove", address(file), true).view(model);
    }

    @PostMapping("/{id}/remove")
    String remove(@PathVariable UUID id, RedirectAttributes redirect) {
        Attachment file = attachments.get(id);
        attachments.remove(id);
        return Flash.done("attachment.remove.done", file.name()).on(address(file), redirect);
    }

    /** What can be done with files that were found: they are opened, no more. */
    @GetMapping("/blocks/actions")
    String actions() {
        return "attachment/actions";
    }

    private void requireWritable(Attachment file) {
        if (!attachments.describe(file.parentKind(), file.parentId()).writable()) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
    }

    private String address(Attachment file) {
        return attachments.describe(file.parentKind(), file.parentId()).thing().address();
    }

    private String edit(Attachment file, Model model, Locale locale) {
        model.addAttribute("file", file);
        return form(file.parentKind(), file.parentId(), model, locale);
    }

    private String form(String kind, UUID thing, Model model, Locale locale) {
        Described parent = attachments.describe(kind, thing);
        model.addAttribute("accepted", FileKind.accepted());
        model.addAttribute(
                "licences",
                Choice.worded(Stream.of(AttachmentLicence.values()), "attachment.licence.", messages, locale));
        model.addAttribute(
                "parts",
                parent.parts().stream()
                        .map(part -> new Choice(part.id().toString(), part.title()))
                        .toList());
        return of(kind, thing, model, "attachment/form");
    }

    private String of(String kind, UUID thing, Model model, String view) {
        model.addAttribute("kind", kind);
        model.addAttribute("thing", thing);
        model.addAttribute("path", attachments.parent(kind).path());
        model.addAttribute("parent", attachments.describe(kind, thing));
        return view;
    }
}
