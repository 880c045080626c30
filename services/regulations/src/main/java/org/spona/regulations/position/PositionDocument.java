package org.spona.regulations.position;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.document.Document;
import org.spona.platform.document.DocumentBuilder;
import org.spona.platform.document.DocumentSource;
import org.spona.regulations.regulation.Regulation;
import org.spona.regulations.regulation.RegulationRegister;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A joint position as a letter: to whom, what, point by point, and who signs it; once there are answers, with them. */
@Component
public class PositionDocument implements DocumentSource {

    private final PositionReading positions;
    private final RegulationRegister register;
    private final Directory directory;

    PositionDocument(PositionReading positions, RegulationRegister register, Directory directory) {
        this.positions = positions;
        this.register = register;
        this.directory = directory;
    }

    @Override
    @Transactional(readOnly = true)
    public Document write(UUID id, DocumentBuilder document) {
        Position position = positions.get(id);
        PositionContent content = position.content();
        List<UUID> signed = positions.signatures(List.of(id)).stream()
                .filter(signature -> signature.status() == Signature.Status.SIGNED)
                .map(Signature::organisationId)
                .toList();
        Map<UUID, Organisation> organisations = directory.organisations(
                Stream.concat(signed.stream(), position.addressee().stream()).collect(Collectors.toSet()));
        document.fact("position.addresseeId", document.name(position.addressee().map(organisations::get)))
                .fact(
                        "position.by",
                        document.name(directory.findNetwork(position.ownership().networkId())))
                .fact("position.sent-at", document.day(position.sentAt()))
                .markdown(content.body(), content.language());
        Map<Integer, PointAnswer> answers = positions.answers(List.of(id)).stream()
                .collect(Collectors.toMap(PointAnswer::point, Function.identity()));
        Map<UUID, Regulation> acts = register.list(content.points().stream()
                .flatMap(point -> Stream.ofNullable(point.regulationId()))
                .collect(Collectors.toSet()));
        for (int number = 1; number <= content.points().size(); number++) {
            PositionPoint point = content.points().get(number - 1);
            document.heading("position.point", number)
                    .paragraph(place(point, acts, content.language(), document))
                    .paragraph(document.written(point.text(), content.language()));
            PointAnswer answer = answers.get(number);
            if (answer != null) {
                String words =
                        answer.words().isEmpty() ? "" : ": " + document.written(answer.words(), content.language());
                document.paragraph(document.words("position.answer.of-addressee") + ": "
                        + document.words("position.answer.status." + answer.status()) + words);
            }
        }
        document.heading("position.signatories");
        signed.forEach(organisation ->
                document.paragraph(document.name(Optional.ofNullable(organisations.get(organisation)))));
        return document.build(position.thing(), "position.untitled");
    }

    private static String place(
            PositionPoint point, Map<UUID, Regulation> acts, String language, DocumentBuilder document) {
        String act = Optional.ofNullable(point.regulationId())
                .map(acts::get)
                .map(it -> document.written(it.content().title(), it.content().language()))
                .orElse("");
        String place = document.written(point.place(), language);
        return act.isEmpty() || place.isEmpty() ? act + place : act + ", " + place;
    }
}
