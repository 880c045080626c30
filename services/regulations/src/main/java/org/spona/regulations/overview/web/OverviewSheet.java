package org.spona.regulations.overview.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.platform.directory.Person;
import org.spona.platform.sheet.Sheet;
import org.spona.platform.sheet.SheetBuilder;
import org.spona.platform.sheet.Sheets;
import org.spona.regulations.application.ApplicationChange;
import org.spona.regulations.application.Evidence;
import org.spona.regulations.overview.EvidenceFile;
import org.spona.regulations.overview.Overview.Answer;
import org.springframework.stereotype.Component;

/** Who of a network has applied what, with the evidence, as a table to take along: a row for each organisation and obligation. */
@Component
class OverviewSheet {

    private final Sheets sheets;

    OverviewSheet(Sheets sheets) {
        this.sheets = sheets;
    }

    /** @param people those who said what the organisations say, by id, as far as the reader may know them */
    Sheet of(List<Answer> answers, Map<UUID, Person> people, Locale locale) {
        SheetBuilder<Answer> sheet = sheets.of("overview.file", locale);
        return sheet.column(
                        "overview.organisation",
                        answer -> sheet.name(answer.row().organisation()))
                .column(
                        "overview.country",
                        answer -> sheet.country(answer.row().organisation().country()))
                .column(
                        "obligation.provision",
                        answer -> sheet.written(answer.obligation().content().provision()))
                .column(
                        "obligation.one",
                        answer -> sheet.written(answer.obligation().content().what()))
                .column("obligation.by", answer -> answer.obligation().content().due())
                .column("application.status", answer -> sheet.words("application.word." + answer.status()))
                .column(
                        "overview.sheet.says",
                        answer -> answer.evidence()
                                .map(says -> sheet.words("application.word." + says.status()))
                                .orElse(null))
                .column(
                        "application.note",
                        answer -> answer.evidence().map(Evidence::note).orElse(null))
                .column(
                        "application.link",
                        answer -> answer.evidence().map(Evidence::link).orElse(null))
                .column(
                        "overview.sheet.files",
                        answer ->
                                answer.files().stream().map(EvidenceFile::name).collect(Collectors.joining("\n")))
                .column(
                        "overview.sheet.addresses",
                        answer -> answer.files().stream()
                                .map(file -> sheet.address(file.address()))
                                .collect(Collectors.joining("\n")))
                .column(
                        "overview.sheet.by",
                        answer -> said(answer)
                                .map(change -> people.get(change.personId()))
                                .map(Person::name)
                                .orElse(null))
                .column(
                        "overview.sheet.at",
                        answer -> sheet.day(
                                said(answer).map(ApplicationChange::changedAt).orElse(null)))
                .column(
                        "overview.sheet.reminded",
                        answer -> sheet.day(
                                answer.row().reminded(answer.obligation().id()).orElse(null)))
                .build(answers);
    }

    private static Optional<ApplicationChange> said(Answer answer) {
        return answer.application().map(application -> application.changes().getFirst());
    }
}
