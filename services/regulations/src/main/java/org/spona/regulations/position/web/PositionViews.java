package org.spona.regulations.position.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.workflow.Permissions;
import org.spona.regulations.position.PointAnswer;
import org.spona.regulations.position.Position;
import org.spona.regulations.position.PositionPoint;
import org.spona.regulations.position.PositionReading;
import org.spona.regulations.position.PositionStep;
import org.spona.regulations.position.Signature;
import org.spona.regulations.regulation.Regulation;
import org.spona.regulations.regulation.RegulationRegister;
import org.springframework.stereotype.Component;

/** Adds to joint positions what their pages show besides: names, signatures, answers, what can be done. */
@Component
class PositionViews {

    /** An organisation that is asked to sign. */
    record Signatory(Optional<Organisation> organisation, Signature signature) {}

    /**
     * A point with what the addressee says of it.
     *
     * @param number from 1
     * @param regulation the act, as far as the reader may see it
     */
    record PointView(int number, PositionPoint point, Optional<Regulation> regulation, Optional<PointAnswer> answer) {}

    /**
     * A joint position on its page.
     *
     * @param own what the reader's organisation says, if it is asked to sign
     * @param answered how many points are answered
     * @param staff whether she writes it
     * @param can what she may do with it now
     */
    record PositionView(
            Position position,
            Optional<Organisation> organisation,
            Optional<Organisation> addressee,
            List<Signatory> signatories,
            List<PointView> points,
            Optional<Signature> own,
            long answered,
            boolean staff,
            Permissions can) {}

    /**
     * A joint position in a list.
     *
     * @param signed how many have signed
     * @param answered how many points are answered
     */
    record PositionLine(Position position, Optional<Organisation> addressee, long signed, long answered) {}

    private final PositionReading positions;
    private final RegulationRegister register;
    private final Directory directory;
    private final Clock clock;

    PositionViews(PositionReading positions, RegulationRegister register, Directory directory, Clock clock) {
        this.positions = positions;
        this.register = register;
        this.directory = directory;
        this.clock = clock;
    }

    PositionView of(Position position) {
        List<UUID> id = List.of(position.getId());
        List<Signature> signatures = positions.signatures(id);
        Map<Integer, PointAnswer> answers =
                positions.answers(id).stream().collect(Collectors.toMap(PointAnswer::point, Function.identity()));
        Map<UUID, Organisation> organisations = directory.organisations(Stream.of(
                        signatures.stream().map(Signature::organisationId),
                        position.addressee().stream(),
                        Stream.of(position.ownership().organisationId()))
                .flatMap(Function.identity())
                .collect(Collectors.toSet()));
        List<PositionPoint> points = position.content().points();
        Map<UUID, Regulation> acts = register.list(points.stream()
                .flatMap(point -> Stream.ofNullable(point.regulationId()))
                .collect(Collectors.toSet()));
        return new PositionView(
                position,
                Optional.ofNullable(organisations.get(position.ownership().organisationId())),
                position.addressee().map(organisations::get),
                signatures.stream()
                        .map(signature -> new Signatory(
                                Optional.ofNullable(organisations.get(signature.organisationId())), signature))
                        .toList(),
                IntStream.rangeClosed(1, points.size())
                        .mapToObj(number -> new PointView(
                                number,
                                points.get(number - 1),
                                Optional.ofNullable(points.get(number - 1).regulationId())
                                        .map(acts::get),
                                Optional.ofNullable(answers.get(number))))
                        .toList(),
                positions.own(position),
                answers.size(),
                PositionStep.FOLLOW.isFor(Readers.get(), position),
                Permissions.of(PositionStep.class, position, Readers.get(), clock.instant()));
    }

    List<PositionLine> lines(List<Position> some) {
        List<UUID> ids = some.stream().map(Position::getId).toList();
        Map<UUID, Long> signed = positions.signatures(ids).stream()
                .filter(signature -> signature.status() == Signature.Status.SIGNED)
                .collect(Collectors.groupingBy(Signature::positionId, Collectors.counting()));
        Map<UUID, Long> answered = positions.answers(ids).stream()
                .collect(Collectors.groupingBy(PointAnswer::positionId, Collectors.counting()));
        Map<UUID, Organisation> addressees = directory.organisations(
                some.stream().flatMap(position -> position.addressee().stream()).collect(Collectors.toSet()));
        return some.stream()
                .map(position -> new PositionLine(
                        position,
                        position.addressee().map(addressees::get),
                        signed.getOrDefault(position.getId(), 0L),
                        answered.getOrDefault(position.getId(), 0L)))
                .toList();
    }
}
