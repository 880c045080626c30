package org.spona.members.profile.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.stream.Stream;
import org.spona.members.membership.MembershipList;
import org.spona.members.profile.Profile;
import org.spona.members.profile.ProfileInput;
import org.spona.platform.directory.Directory;
import org.spona.platform.language.Language;
import org.spona.platform.language.LanguageChoice;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.time.TimeZones;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** My profile: my name, the language in which I am written to, and for whom I work. */
@Controller
class ProfilePages {

    private final Profile profile;
    private final MembershipList memberships;
    private final Directory directory;
    private final LanguageChoice language;
    private final MessageSource messages;
    private final String zone;

    ProfilePages(
            Profile profile,
            MembershipList memberships,
            Directory directory,
            LanguageChoice language,
            MessageSource messages,
            @Value("${spona.zone:Europe/Belgrade}") String zone) {
        this.profile = profile;
        this.memberships = memberships;
        this.directory = directory;
        this.language = language;
        this.messages = messages;
        this.zone = zone;
    }

    @GetMapping("/profile")
    String show(Model model, Locale locale) {
        model.addAttribute("form", ProfileInput.of(profile.get()));
        return page(model, locale);
    }

    @PostMapping("/profile")
    String change(
            @Valid @ModelAttribute("form") ProfileInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!Submitted.taken(errors, response, () -> profile.change(input))) {
            return page(model, locale);
        }
        language.setLocale(request, response, input.chosenLanguage().locale());
        return Flash.done("profile.saved").on("/profile", redirect);
    }

    private String page(Model model, Locale locale) {
        model.addAttribute("email", profile.get().email());
        model.addAttribute("memberships", memberships.mine());
        model.addAttribute(
                "administered",
                directory.organisations(Readers.get().administered()).values());
        model.addAttribute(
                "languages",
                Choice.worded(Stream.of(Language.values()).map(Language::tag), "reading.", messages, locale));
        model.addAttribute("zones", Choice.worded(TimeZones.ALL.stream(), "zone.", messages, locale));
        model.addAttribute("usualZone", messages.getMessage("zone." + zone, null, zone, locale));
        return "profile/show";
    }
}
