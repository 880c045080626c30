package org.spona.cooperation.pathway;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.spona.platform.directory.Directory;
import org.spona.platform.document.Document;
import org.spona.platform.document.DocumentBuilder;
import org.spona.platform.document.DocumentSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The card of a pathway: what hangs on the wall of those who follow it, in the script of who prints it. */
@Component
public class PathwayDocument implements DocumentSource {

    private final PathwayReading pathways;
    private final Directory directory;

    PathwayDocument(PathwayReading pathways, Directory directory) {
        this.pathways = pathways;
        this.directory = directory;
    }

    @Override
    @Transactional(readOnly = true)
    public Document write(UUID id, DocumentBuilder document) {
        Pathway pathway = pathways.get(id);
        PathwayContent content = pathway.content();
        document.fact(
                        "pathway.organisation",
                        document.name(
                                directory.findOrganisation(pathway.ownership().organisationId())))
                .fact("pathway.subject", document.written(content.subject(), content.language()))
                .fact("pathway.number", Integer.toString(pathway.number()))
                .fact("pathway.status", document.words("pathway.status." + pathway.status()))
                .fact("pathway.agreedBy", document.written(pathway.agreedBy(), content.language()))
                .fact("pathway.inForceFrom", document.day(pathway.inForceFrom()))
                .markdown(content.introduction(), content.language())
                .table(
                        "pathway.stages",
                        document.heads(
                                "pathway.stage",
                                "pathway.stages.trigger",
                                "pathway.stages.who",
                                "pathway.stages.what",
                                "pathway.stages.limit",
                                "pathway.stages.form",
                                "pathway.stages.consent",
                                "pathway.stages.next"),
                        IntStream.range(0, content.stages().size())
                                .mapToObj(at -> row(at + 1, content.stages().get(at), content.language(), document))
                                .toList());
        return document.build(pathway.thing(), "pathway.untitled");
    }

    private static List<String> row(int number, PathwayStage stage, String language, DocumentBuilder document) {
        return List.of(
                Integer.toString(number),
                document.written(stage.trigger(), language),
                document.written(stage.who(), language),
                document.written(stage.what(), language),
                stage.limit() == null ? "" : document.words("pathway.limit." + stage.unit(), stage.limit()),
                document.written(stage.form(), language),
                document.words(stage.consent() ? "pathway.consent.yes" : "pathway.consent.no"),
                stage.next());
    }
}
