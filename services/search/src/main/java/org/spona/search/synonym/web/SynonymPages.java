package org.spona.search.synonym.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Network;
import org.spona.platform.problem.CommonError;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.search.synonym.Synonym;
import org.spona.search.synonym.Synonym.Direction;
import org.spona.search.synonym.SynonymEditing;
import org.spona.search.synonym.SynonymHistory;
import org.spona.search.synonym.SynonymInput;
import org.spona.search.synonym.SynonymList;
import org.spona.search.synonym.SynonymPermissions;
import org.spona.search.synonym.Synonyms;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of synonyms, which everybody may read, and its editing by staff. */
@Controller
class SynonymPages {

    /** In the order of the form. */
    private static final List<String> FIELDS = List.of("expressions", "direction", "note", "source", "networkId");

    private final SynonymList list;
    private final SynonymEditing editing;
    private final SynonymHistory history;
    private final SynonymPermissions permissions;
    private final Synonyms synonyms;
    private final Directory directory;
    private final Validator validator;
    private final MessageSource messages;

    SynonymPages(
            SynonymList list,
            SynonymEditing editing,
            SynonymHistory history,
            SynonymPermissions permissions,
            Synonyms synonyms,
            Directory directory,
            Validator validator,
            MessageSource messages) {
        this.list = list;
        this.editing = editing;
        this.history = history;
        this.permissions = permissions;
        this.synonyms = synonyms;
        this.directory = directory;
        this.validator = validator;
        this.messages = messages;
    }

    @GetMapping("/search/synonyms")
    String list(@RequestParam(defaultValue = "") String q, @Valid PageRequest page, Model model) {
        PageOf<Synonym> found = list.find(q, page);
        Map<UUID, Network> networks = directory.networks(found.items().stream()
                .flatMap(synonym -> synonym.networkId().stream())
                .toList());
        model.addAttribute("q", q);
        model.addAttribute("synonyms", found.map(synonym -> view(synonym, networks)));
        model.addAttribute("changes", permissions.changesSome(Readers.get()));
        return "synonym/list";
    }

    @GetMapping("/search/synonyms/new")
    String begin(@RequestParam(defaultValue = "") String term, RedirectAttributes redirect) {
        redirect.addAttribute("term", term);
        return "redirect:/search/synonyms/" + UUID.randomUUID() + "/edit";
    }

    @GetMapping("/search/synonyms/{id}/edit")
    String edit(@PathVariable UUID id, @RequestParam(defaultValue = "") String term, Model model, Locale locale) {
        Optional<Synonym> known = synonyms.findById(id);
        Reader reader = Readers.get();
        boolean may = known.map(synonym -> permissions.changes(reader, synonym.networkId()))
                .orElseGet(() -> permissions.changesSome(reader));
        if (!may) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        model.addAttribute(
                "form", known.map(SynonymForm::of).orElseGet(() -> SynonymForm.blank(term, firstNetwork(reader))));
        return form(id, known, model, locale);
    }

    @PostMapping("/search/synonyms/{id}")
    String save(
            @PathVariable UUID id,
            @ModelAttribute("form") SynonymForm form,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        SynonymInput input = form.input();
        validator.validate(input).stream()
                .sorted(Comparator.comparingInt(violation -> FIELDS.indexOf(field(violation))))
                .forEach(violation -> errors.rejectValue(field(violation), "invalid", violation.getMessage()));
        if (!errors.hasErrors()) {
            try {
                editing.save(id, input);
                redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("synonym.saved"));
                return "redirect:/search/synonyms/" + id + "/edit";
            } catch (Refusal refusal) {
                errors.reject("error." + refusal.error().code() + ".detail");
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(id, synonyms.findById(id), model, locale);
    }

    @PostMapping("/search/synonyms/{id}/force")
    String putInForce(@PathVariable UUID id, @RequestParam boolean on, RedirectAttributes redirect) {
        editing.putInForce(id, on);
        redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done(on ? "synonym.on.done" : "synonym.off.done"));
        return "redirect:/search/synonyms/" + id + "/edit";
    }

    @PostMapping("/search/synonyms/{id}/restore")
    String restore(@PathVariable UUID id, @RequestParam long version, RedirectAttributes redirect) {
        editing.restore(id, version);
        redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("synonym.restored"));
        return "redirect:/search/synonyms/" + id + "/edit";
    }

    private String form(UUID id, Optional<Synonym> known, Model model, Locale locale) {
        model.addAttribute("id", id);
        model.addAttribute("known", known.map(synonym -> view(synonym, Map.of())));
        model.addAttribute("seen", known.map(Synonym::version).orElse(null));
        model.addAttribute("history", history.of(id));
        model.addAttribute("directions", directions(locale));
        model.addAttribute("scopes", scopes(locale));
        return "synonym/form";
    }

    private List<Choice> directions(Locale locale) {
        return List.of(Direction.values()).stream()
                .map(direction -> new Choice(
                        direction.name(),
                        text("synonym.direction." + direction, locale),
                        text("synonym.direction." + direction + ".help", locale)))
                .toList();
    }

    private List<Choice> scopes(Locale locale) {
        List<Choice> scopes = new ArrayList<>();
        permissions.networks(Readers.get()).stream()
                .map(network -> new Choice(network.id().toString(), network.nameLatin()))
                .forEach(scopes::add);
        if (permissions.forEverybody(Readers.get())) {
            scopes.add(new Choice("", text("synonym.everybody", locale)));
        }
        return scopes;
    }

    private @Nullable UUID firstNetwork(Reader reader) {
        return permissions.networks(reader).stream()
                .map(Network::id)
                .findFirst()
                .orElse(null);
    }

    private SynonymView view(Synonym synonym, Map<UUID, Network> networks) {
        return new SynonymView(
                synonym.getId(),
                synonym.content(),
                synonym.networkId().map(networks::get),
                synonym.inForce(),
                synonym.shipped(),
                permissions.changes(Readers.get(), synonym.networkId()));
    }

    /** The field that is wrong, also when it is one of its expressions. */
    private static String field(ConstraintViolation<?> violation) {
        return violation.getPropertyPath().toString().replaceAll("\\[.*", "");
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
