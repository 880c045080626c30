package org.spona.members.invitation.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.spona.members.invitation.table.RowOutcome;
import org.spona.platform.sheet.Sheet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What becomes of the rows of a table of people, as a table to take along: in their order, with the reasons. */
@Component
class OutcomeSheet {

    private static final List<String> COLUMNS = List.of(
            "invitation.table.row",
            "membership.email",
            "invitation.givenName",
            "invitation.familyName",
            "membership.organisation",
            "membership.role",
            "invitation.table.fate",
            "invitation.table.reason");

    private final MessageSource messages;

    OutcomeSheet(MessageSource messages) {
        this.messages = messages;
    }

    Sheet of(List<RowOutcome> outcomes, Locale locale) {
        return new Sheet(
                words("invitation.table.sheet", locale),
                COLUMNS.stream().map(column -> words(column, locale)).toList(),
                outcomes.stream().map(outcome -> cells(outcome, locale)).toList());
    }

    private List<String> cells(RowOutcome outcome, Locale locale) {
        var person = outcome.person();
        return Stream.of(
                        String.valueOf(person.row()),
                        person.email(),
                        person.givenName(),
                        person.familyName(),
                        Optional.ofNullable(outcome.organisation())
                                .map(organisation -> organisation.name(locale))
                                .orElse(person.organisation()),
                        Optional.ofNullable(outcome.role())
                                .map(role -> words("role." + role, locale))
                                .orElse(person.role()),
                        words("invitation.table.fate." + outcome.fate(), locale),
                        Optional.ofNullable(outcome.reason())
                                .map(reason -> messages.getMessage(
                                        reason.message(), reason.arguments().toArray(), locale))
                                .orElse(""))
                .toList();
    }

    private String words(String code, Locale locale) {
        return messages.getMessage(code, null, locale);
    }
}
