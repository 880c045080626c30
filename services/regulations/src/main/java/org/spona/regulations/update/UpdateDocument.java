package org.spona.regulations.update;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.platform.directory.Directory;
import org.spona.platform.document.Document;
import org.spona.platform.document.DocumentBuilder;
import org.spona.platform.document.DocumentSource;
import org.spona.platform.links.LinkOrigin;
import org.spona.platform.links.Links;
import org.spona.regulations.regulation.Regulation;
import org.spona.regulations.regulation.RegulationRegister;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An update as a document, with what it asks of whom by when. How far anybody is with that is not in it. */
@Component
public class UpdateDocument implements DocumentSource {

    private final UpdateReading updates;
    private final RegulationRegister register;
    private final Directory directory;
    private final Links links;

    UpdateDocument(UpdateReading updates, RegulationRegister register, Directory directory, Links links) {
        this.updates = updates;
        this.register = register;
        this.directory = directory;
        this.links = links;
    }

    @Override
    @Transactional(readOnly = true)
    public Document write(UUID id, DocumentBuilder document) {
        Update update = updates.get(id);
        UpdateContent says = update.content();
        String language = says.language();
        return document.fact("update.effectiveFrom", document.day(Optional.ofNullable(says.effectiveFrom())))
                .fact("update.forWhom", document.written(says.forWhom(), language))
                .fact(
                        "update.source",
                        register.find(update.regulationId())
                                .map(it -> source(it, document))
                                .orElse(""))
                .fact("update.status", document.words("update.status." + update.status()))
                .fact("update.published", document.day(update.publishedAt()))
                .fact(
                        "update.by",
                        document.name(
                                directory.findOrganisation(update.ownership().organisationId())))
                .fact(
                        "update.network",
                        document.name(directory.findNetwork(update.ownership().networkId())))
                .heading("update.changes")
                .markdown(says.body(), language)
                .paragraph(update.obligations().isEmpty() ? document.words("update.asks-nothing") : "")
                .table(
                        "obligation.heading",
                        document.heads(
                                "obligation.what", "obligation.provision", "obligation.addressees", "obligation.by"),
                        update.obligations().stream()
                                .map(asked -> row(asked.content(), language, document))
                                .toList())
                .links(links.list(LinkOrigin.of(update)))
                .build(update.thing(), "update.untitled");
    }

    private static List<String> row(ObligationContent asked, String language, DocumentBuilder document) {
        String addressees = asked.addressees().stream()
                .map(addressee -> document.words("obligation.addressee." + addressee))
                .collect(Collectors.joining(", "));
        return List.of(
                document.written(asked.what(), language),
                document.written(asked.provision(), language),
                asked.country() == null
                        ? addressees
                        : addressees + " (" + document.words("country." + asked.country()) + ")",
                asked.due() == null ? document.words("obligation.due.none") : document.day(Optional.of(asked.due())));
    }

    private static String source(Regulation regulation, DocumentBuilder document) {
        var says = regulation.content();
        return document.written(says.title() + ", " + says.gazette(), says.language());
    }
}
