package org.spona.members.invitation.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.spona.members.invitation.table.PeopleSheet;
import org.spona.members.invitation.table.PeopleTable;
import org.spona.members.invitation.table.PersonRow;
import org.spona.members.invitation.table.RowOutcome;
import org.spona.members.invitation.table.RowOutcome.Fate;
import org.spona.members.invitation.table.TableInviting;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.sheet.SheetFormat;
import org.spona.platform.sheet.SheetRows;
import org.spona.platform.shell.Submitted;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Inviting the people of a table: sending it, looking at what would become of each row, and having them invited. */
@Controller
class TableInvitingPages {

    private static final TypeReference<List<PersonRow>> ROWS = new TypeReference<>() {};
    private static final PageRequest FIRST = new PageRequest(0, 20);

    private final TableInviting inviting;
    private final InvitationForm choices;
    private final OutcomeSheet sheet;
    private final JsonMapper json;

    TableInvitingPages(TableInviting inviting, InvitationForm choices, OutcomeSheet sheet, JsonMapper json) {
        this.inviting = inviting;
        this.choices = choices;
        this.sheet = sheet;
        this.json = json;
    }

    @GetMapping("/invitations/table")
    String begin(@RequestParam Optional<UUID> network, Model model, Locale locale) {
        UUID chosen = choices.network(network);
        model.addAttribute("form", TableForm.blank(chosen, locale));
        return form(chosen, model, locale);
    }

    @PostMapping("/invitations/table")
    String preview(
            @ModelAttribute("form") TableForm form,
            BindingResult errors,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        UUID network = choices.network(Optional.ofNullable(form.networkId()));
        var read = new AtomicReference<PeopleTable>();
        if (!Submitted.taken(errors, response, () -> read.set(table(network, form, people(form))))) {
            return form(network, model, locale);
        }
        return preview(UUID.randomUUID(), read.get(), FIRST, model);
    }

    /** Another part of the preview. The rows come back as its page keeps them. */
    @PostMapping("/invitations/table/{id}/preview")
    String preview(@PathVariable UUID id, TableForm form, @Valid PageRequest page, Model model) {
        return preview(id, kept(form), page, model);
    }

    @PostMapping("/invitations/table/{id}/preview.csv")
    ResponseEntity<byte[]> preview(@PathVariable UUID id, TableForm form, Locale locale) {
        return SheetFormat.CSV.answer(sheet.of(inviting.preview(kept(form)), locale), locale);
    }

    /** Sent again, for another part of the result, it invites nobody more. */
    @PostMapping("/invitations/table/{id}")
    String invite(@PathVariable UUID id, TableForm form, @Valid PageRequest page, Model model) {
        PeopleTable table = kept(form);
        return outcomes(id, table, inviting.invite(id, table), page, "invitation/table-result", model);
    }

    @PostMapping("/invitations/table/{id}/result.csv")
    ResponseEntity<byte[]> invite(@PathVariable UUID id, TableForm form, Locale locale) {
        return SheetFormat.CSV.answer(sheet.of(inviting.invite(id, kept(form)), locale), locale);
    }

    private String preview(UUID id, PeopleTable table, PageRequest page, Model model) {
        return outcomes(id, table, inviting.preview(table), page, "invitation/table-preview", model);
    }

    private String form(UUID network, Model model, Locale locale) {
        choices.addTo(model, network, locale);
        model.addAttribute("most", PeopleTable.MOST);
        return "invitation/table";
    }

    /** What is to be corrected comes first. */
    private String outcomes(
            UUID id, PeopleTable table, List<RowOutcome> outcomes, PageRequest page, String view, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("table", table);
        model.addAttribute("people", json.writeValueAsString(table.people()));
        List<RowOutcome> shown = outcomes.stream()
                .sorted(Comparator.comparing(outcome -> outcome.fate() != Fate.REFUSED))
                .skip(page.offset())
                .limit(page.size())
                .toList();
        model.addAttribute("outcomes", new PageOf<>(shown, outcomes.size(), page.page(), page.size()));
        model.addAttribute("invited", RowOutcome.count(outcomes, Fate.INVITED));
        model.addAttribute("proposed", RowOutcome.count(outcomes, Fate.PROPOSED));
        model.addAttribute(
                "skipped", RowOutcome.count(outcomes, Fate.KNOWN) + RowOutcome.count(outcomes, Fate.REFUSED));
        return view;
    }

    private static PeopleTable table(UUID network, TableForm form, List<PersonRow> people) {
        return new PeopleTable(network, form.organisationId(), form.role(), form.language(), people);
    }

    private PeopleTable kept(TableForm form) {
        UUID network = choices.network(Optional.ofNullable(form.networkId()));
        try {
            return table(
                    network,
                    form,
                    json.readValue(Objects.requireNonNullElse(form.lines(), "[]"), ROWS).stream()
                            .limit(PeopleTable.MOST)
                            .toList());
        } catch (JacksonException changed) {
            throw new InvalidInput("lines", "invitation.table.missing");
        }
    }

    private static List<PersonRow> people(TableForm form) {
        MultipartFile sent = form.file();
        if (sent != null && !sent.isEmpty()) {
            return SheetRows.withFile(sent, file -> PeopleSheet.read("file", file));
        }
        if (form.lines() == null || form.lines().isBlank()) {
            throw new InvalidInput("file", "invitation.table.missing");
        }
        return PeopleSheet.read("lines", form.lines());
    }
}
