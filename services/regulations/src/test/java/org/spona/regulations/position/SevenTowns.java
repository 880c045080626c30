package org.spona.regulations.position;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.spona.regulations.Acts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;

/** A network of municipalities that have one thing in common, its staff, and a ministry that is its guest; with what they do, by the JSON API. */
final class SevenTowns {

    static final String ISSUES = "/api/v1/provision-issues/";
    static final String POSITIONS = "/api/v1/positions/";

    private static final List<String> NAMES =
            List.of("Bar", "Kotor", "Budva", "Nikšić", "Tivat", "Cetinje", "Ulcinj", "Pljevlja");

    final Account editor;
    final Account reporter;
    final List<Account> seven;
    final Account guest;
    final UUID network;

    private final MockMvc http;
    private final Acts acts;

    SevenTowns(MockMvc http, Acts acts, Tenants tenants, JdbcClient database, TransactionTemplate transaction) {
        this.http = http;
        this.acts = acts;
        UUID region = tenants.region("Jugoistočna Evropa");
        network = tenants.network("Mreža opština", "ME", region);
        UUID association = tenants.municipality("Zajednica opština", "Заједница општина", "ME");
        editor = tenants.account(association, network, Role.EDITOR);
        List<Account> towns = NAMES.stream()
                .map(name -> tenants.account(tenants.municipality(name, name, "ME"), network, Role.OFFICER))
                .toList();
        reporter = towns.getFirst();
        seven = towns.subList(1, 8);
        UUID ministry = tenants.municipality("Ministarstvo", "Министарство", "ME");
        Readers.runAsService(() -> transaction.executeWithoutResult(
                _ -> database.sql("update directory_organisation set kind = 'MINISTRY' where id = ?")
                        .param(ministry)
                        .update()));
        guest = tenants.account(ministry, network, Role.GUEST);
    }

    /** An act with article 69 that all may read. */
    UUID act(Account second) throws Exception {
        UUID act = acts.regulation(editor, "Zakon o socijalnoj i dječjoj zaštiti");
        acts.text(editor, second, act, "2013-06-25", """
                [{"level": "ARTICLE", "number": "69"}, {"level": "PARAGRAPH", "text": "Opština obezbjeđuje usluge u zajednici."}]""");
        return act;
    }

    static String issue(UUID act, String title, String visibility) {
        return """
                {"kind": "NO_MONEY", "title": "%s", "body": "Usluga se prekida kada projekat prestane.", "language": "cnr-Latn",
                 "regulationId": "%s", "place": "član 69", "visibility": "%s"}
                """.formatted(title, act, visibility);
    }

    UUID report(UUID act, String title, String visibility) throws Exception {
        UUID id = UUID.randomUUID();
        acts.send(reporter, ISSUES + id, issue(act, title, visibility)).andExpect(status().isOk());
        return id;
    }

    ResultActions join(Account town, UUID issue, String note) throws Exception {
        return acts.send(town, ISSUES + issue + "/concern", "{\"note\": \"%s\"}".formatted(note));
    }

    UUID group(String title, UUID... issues) throws Exception {
        UUID id = UUID.randomUUID();
        String in =
                Arrays.stream(issues).map(issue -> '"' + issue.toString() + '"').collect(Collectors.joining(","));
        acts.send(editor, ISSUES + "groups/" + id, """
                {"title": "%s", "summary": "", "language": "cnr-Latn", "issues": [%s]}""".formatted(title, in)).andExpect(status().isOk());
        return id;
    }

    /** A position of three points that some are asked to sign until a day. */
    String position(String title, UUID act, @Nullable UUID group, List<Account> asked, String signBy) {
        String signatories = asked.stream()
                .map(town -> '"' + town.organisationId().toString() + '"')
                .collect(Collectors.joining(","));
        return """
                {"title": "%s", "body": "Opštine mreže traže:", "language": "cnr-Latn", "groupId": %s, "addresseeId": "%s", "signBy": "%s",
                 "signatories": [%s], "points": [
                   {"text": "Da se obezbijedi trajan izvor novca.", "regulationId": "%s", "place": "član 69"},
                   {"text": "Da se propiše najmanji broj zaposlenih.", "regulationId": "%s", "place": "član 69, stav 1"},
                   {"text": "Da se opštine pitaju prije izmjene."}]}
                """.formatted(
                        title,
                        group == null ? "null" : '"' + group.toString() + '"',
                        guest.organisationId(),
                        signBy,
                        signatories,
                        act,
                        act);
    }

    UUID open(String title, UUID act, @Nullable UUID group, List<Account> asked) throws Exception {
        UUID id = UUID.randomUUID();
        String signBy = LocalDate.now(ZoneOffset.UTC).plusDays(10).toString();
        acts.send(editor, POSITIONS + id, position(title, act, group, asked, signBy))
                .andExpect(status().isOk());
        acts.act(editor, POSITIONS + id + "/open").andExpect(status().isOk());
        return id;
    }

    ResultActions sign(Account town, UUID position, boolean signs, String reason) throws Exception {
        return acts.send(
                town,
                POSITIONS + position + "/signature",
                "{\"signs\": %s, \"reason\": \"%s\"}".formatted(signs, reason));
    }

    ResultActions answer(Account account, UUID position, int point, String status, String words) throws Exception {
        return acts.send(
                account,
                POSITIONS + position + "/answers/" + point,
                "{\"status\": \"%s\", \"words\": \"%s\"}".formatted(status, words));
    }

    /** Sends a form. */
    ResultActions form(Account account, String path, String... fields) throws Exception {
        var request = MockMvcRequestBuilders.post(path).with(account.signedIn()).header("Accept-Language", "sr-Latn");
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return http.perform(request);
    }
}
