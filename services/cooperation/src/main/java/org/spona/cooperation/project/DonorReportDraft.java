package org.spona.cooperation.project;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.spona.platform.language.Language;
import org.spona.platform.links.Link;
import org.spona.platform.links.LinkOrigin;
import org.spona.platform.links.Links;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Begins a report from what is recorded: the outputs with their numbers and what is linked with the project, each as its writer may read it. */
@Component
class DonorReportDraft {

    private final Links links;
    private final MessageSource messages;

    DonorReportDraft(Links links, MessageSource messages) {
        this.links = links;
        this.messages = messages;
    }

    DonorReportInput of(Project project) {
        ProjectContent content = project.content();
        Locale locale = Language.ofText(content.language()).locale();
        String outputs = content.outputs().stream().map(DonorReportDraft::line).collect(Collectors.joining("\n"));
        List<Link> linked = links.list(LinkOrigin.of(project));
        String records = linked.stream()
                .filter(link -> !link.withdrawn() && !link.title().isEmpty())
                .map(link -> "* " + plain(link.title()))
                .distinct()
                .collect(Collectors.joining("\n"));
        String body = section("donor-report.draft.outputs", outputs, locale)
                + section("donor-report.draft.records", records, locale)
                + section(
                        "donor-report.draft.next",
                        messages.getMessage("donor-report.draft.write", null, locale),
                        locale);
        return new DonorReportInput(
                new DonorReportContent(
                        messages.getMessage("donor-report.draft.title", new Object[] {content.title()}, locale),
                        body,
                        content.language(),
                        content.startsOn(),
                        content.endsOn()),
                project.getId(),
                project.funders().stream().findFirst().orElse(null),
                null);
    }

    private String section(String heading, String text, Locale locale) {
        return text.isEmpty() ? "" : "## " + messages.getMessage(heading, null, locale) + "\n\n" + text + "\n\n";
    }

    private static String line(ProjectOutput output) {
        String number = output.number() == null ? "" : ": " + output.number() + " " + plain(output.unit());
        return ("* " + plain(output.title()) + number).strip();
    }

    /** As words that mean nothing in Markdown. */
    private static String plain(String written) {
        return written.replaceAll("([\\\\`*_\\[\\]<>#])", "\\\\$1");
    }
}
