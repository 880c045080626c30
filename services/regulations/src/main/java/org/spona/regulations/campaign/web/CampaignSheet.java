package org.spona.regulations.campaign.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.spona.platform.sheet.Sheet;
import org.spona.platform.sheet.SheetBuilder;
import org.spona.platform.sheet.Sheets;
import org.spona.regulations.application.Application;
import org.spona.regulations.application.Evidence;
import org.spona.regulations.application.EvidenceDocument;
import org.spona.regulations.application.NonCompetence;
import org.spona.regulations.campaign.CampaignAnswer;
import org.spona.regulations.overview.EvidenceFile;
import org.springframework.stereotype.Component;

/** What a campaign follows as a table to take along: a row for each organisation and obligation. */
@Component
class CampaignSheet {

    private final Sheets sheets;

    CampaignSheet(Sheets sheets) {
        this.sheets = sheets;
    }

    Sheet of(List<CampaignAnswer> answers, Locale locale) {
        SheetBuilder<CampaignAnswer> sheet = sheets.of("campaign.file", locale);
        return sheet.column("overview.organisation", answer -> sheet.name(answer.organisation()))
                .column(
                        "overview.country",
                        answer -> sheet.country(answer.organisation().country()))
                .column("campaign.inhabitants", answer -> answer.organisation().population())
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
                        answer -> says(answer)
                                .map(says -> sheet.words("application.word." + says.status()))
                                .orElse(null))
                .column(
                        "application.note",
                        answer -> says(answer).map(Evidence::note).orElse(null))
                .column(
                        "competence.reason",
                        answer -> answer.nonCompetence()
                                .map(NonCompetence::reason)
                                .orElse(null))
                .column(
                        "application.document.kind",
                        answer -> document(answer)
                                .map(EvidenceDocument::kind)
                                .map(kind -> sheet.words("application.document.kind." + kind))
                                .orElse(null))
                .column(
                        "application.document.number",
                        answer -> document(answer).map(EvidenceDocument::number).orElse(null))
                .column(
                        "application.document.adoptedOn",
                        answer -> document(answer)
                                .map(EvidenceDocument::adoptedOn)
                                .orElse(null))
                .column(
                        "application.document.gazette",
                        answer ->
                                document(answer).map(EvidenceDocument::gazette).orElse(null))
                .column(
                        "application.document.validUntil",
                        answer -> document(answer)
                                .map(EvidenceDocument::validUntil)
                                .orElse(null))
                .column(
                        "application.link",
                        answer -> says(answer).map(Evidence::link).orElse(null))
                .column(
                        "overview.sheet.addresses",
                        answer -> answer.files().stream()
                                .map(EvidenceFile::address)
                                .map(sheet::address)
                                .collect(Collectors.joining("\n")))
                .column(
                        "overview.sheet.at",
                        answer -> sheet.day(
                                answer.application().map(Application::changedAt).orElse(null)))
                .column("application.checked", answer -> sheet.day(answer.checkedAt()))
                .build(answers.stream().limit(Sheets.MOST_ROWS).toList());
    }

    private static Optional<Evidence> says(CampaignAnswer answer) {
        return answer.application().map(Application::evidence);
    }

    private static Optional<EvidenceDocument> document(CampaignAnswer answer) {
        return says(answer).map(Evidence::document);
    }
}
