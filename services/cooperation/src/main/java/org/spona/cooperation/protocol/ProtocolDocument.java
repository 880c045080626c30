package org.spona.cooperation.protocol;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.document.Document;
import org.spona.platform.document.DocumentBuilder;
import org.spona.platform.document.DocumentSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A protocol as a paper: its text, the duties of each party, what assemblies have decided and who has signed. */
@Component
public class ProtocolDocument implements DocumentSource {

    private final ProtocolRegister register;
    private final Directory directory;

    ProtocolDocument(ProtocolRegister register, Directory directory) {
        this.register = register;
        this.directory = directory;
    }

    @Override
    @Transactional(readOnly = true)
    public Document write(UUID id, DocumentBuilder document) {
        Protocol protocol = register.get(id);
        ProtocolContent content = protocol.content();
        List<ProtocolPart> parts = register.parts(List.of(id));
        Map<UUID, Organisation> organisations = directory.organisations(Stream.concat(
                        content.parties().stream().flatMap(party -> Stream.ofNullable(party.organisationId())),
                        Stream.of(protocol.ownership().organisationId()))
                .collect(Collectors.toSet()));
        document.fact("protocol.subject", document.words("protocol.subject." + content.subject()))
                .fact("protocol.kind", document.words("protocol.kind." + content.kind()))
                .fact("protocol.status", document.words("protocol.status." + protocol.status()))
                .fact(
                        "protocol.owner",
                        document.name(Optional.ofNullable(
                                organisations.get(protocol.ownership().organisationId()))))
                .fact("protocol.in-force-on", day(protocol.inForceOn().orElse(null), document))
                .fact("protocol.endsOn", day(content.endsOn(), document))
                .markdown(content.body(), content.language());
        List<String> names = content.parties().stream()
                .map(party -> party.organisationId() == null
                        ? document.written(party.name(), content.language())
                        : document.name(Optional.ofNullable(organisations.get(party.organisationId()))))
                .toList();
        document.table(
                "protocol.duties",
                document.heads(
                        "protocol.duties.party",
                        "protocol.duties.text",
                        "protocol.duties.provision",
                        "protocol.duties.checkQuestion",
                        "protocol.duties.contactPost"),
                content.duties().stream()
                        .map(duty -> List.of(
                                duty.party() == null || duty.party() > names.size() ? "" : names.get(duty.party() - 1),
                                document.written(duty.text(), content.language()),
                                document.written(duty.provision(), content.language()),
                                document.written(duty.checkQuestion(), content.language()),
                                document.written(duty.contactPost(), content.language())))
                        .toList());
        document.table(
                "protocol.parties",
                document.heads(
                        "protocol.part.party",
                        "protocol.part.decision",
                        "protocol.part.signatory",
                        "protocol.part.signedOn",
                        "protocol.part.leftOn"),
                parts.stream()
                        .map(part -> List.of(
                                part.number() > names.size() ? "" : names.get(part.number() - 1),
                                decision(part.decision(), document),
                                document.written(part.signatory(), content.language()),
                                day(part.signedOn(), document),
                                day(part.leftOn(), document)))
                        .toList());
        return document.build(protocol.thing(), "protocol.untitled");
    }

    private static String decision(AssemblyDecision decision, DocumentBuilder document) {
        return decision.needless()
                ? document.words("protocol.decision.needless.short")
                : Stream.of(decision.number(), day(decision.day(), document), decision.gazette())
                        .filter(said -> !said.isEmpty())
                        .collect(Collectors.joining(", "));
    }

    private static String day(@Nullable LocalDate day, DocumentBuilder document) {
        return document.day(Optional.ofNullable(day));
    }
}
