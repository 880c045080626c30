package org.spona.cooperation.protocol.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.cooperation.protocol.PartStep;
import org.spona.cooperation.protocol.Protocol;
import org.spona.cooperation.protocol.ProtocolDuty;
import org.spona.cooperation.protocol.ProtocolPart;
import org.spona.cooperation.protocol.ProtocolReading;
import org.spona.cooperation.protocol.ProtocolRegister;
import org.spona.cooperation.protocol.ProtocolStep;
import org.spona.cooperation.protocol.ReadingConfirming;
import org.spona.platform.directory.BodyName;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.DirectoryBodies;
import org.spona.platform.directory.Organisation;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.workflow.Permissions;
import org.springframework.stereotype.Component;

/** Adds to protocols what their pages show besides: names, parts, the chain of revisions, what can be done. */
@Component
class ProtocolViews {

    /**
     * A party with its part.
     *
     * @param number from 1
     * @param name what the protocol calls an institution that is not of the network
     * @param part missing while the protocol is a draft
     * @param can what the reader may do with it now
     */
    record PartyView(
            int number,
            Optional<Organisation> organisation,
            String name,
            boolean listed,
            List<ProtocolDuty> duties,
            Optional<ProtocolPart> part,
            Permissions can) {}

    /**
     * A protocol on its page.
     *
     * @param chain its versions, the earliest first; itself alone when there is no other
     * @param origin the protocol from which it was taken over, as far as the reader may see it
     * @param copies how many organisations have taken it over
     * @param asked how many people of all parties are asked whether they know it
     * @param known how many of them do
     * @param watchingBody the working body that watches over it, as far as the reader may know it
     * @param watchingOrganisation the organisation that does
     * @param own what the reader is asked, if she is
     * @param reviewDue whether somebody should look at it again
     */
    record ProtocolView(
            Protocol protocol,
            Optional<Organisation> organisation,
            List<PartyView> parties,
            List<Protocol> chain,
            Optional<Protocol> origin,
            long copies,
            int asked,
            int known,
            Optional<BodyName> watchingBody,
            Optional<Organisation> watchingOrganisation,
            Optional<ProtocolReading> own,
            boolean reviewDue,
            boolean mayTakeOver,
            Permissions can) {}

    /** A protocol in a list. */
    record ProtocolLine(
            Protocol protocol, Optional<Organisation> organisation, long signed, int parties, int asked, int known) {}

    private static final Permissions NOTHING = new Permissions(Set.of());

    private final ProtocolRegister register;
    private final ReadingConfirming confirming;
    private final Directory directory;
    private final DirectoryBodies bodies;
    private final Clock clock;

    ProtocolViews(
            ProtocolRegister register,
            ReadingConfirming confirming,
            Directory directory,
            DirectoryBodies bodies,
            Clock clock) {
        this.register = register;
        this.confirming = confirming;
        this.directory = directory;
        this.bodies = bodies;
        this.clock = clock;
    }

    ProtocolView of(Protocol protocol) {
        List<ProtocolPart> parts = register.parts(List.of(protocol.getId()));
        Map<UUID, Organisation> organisations = directory.organisations(Stream.of(
                        protocol.content().partyOrganisations().stream(),
                        Stream.of(protocol.ownership().organisationId()),
                        Stream.ofNullable(protocol.content().watchingOrganisationId()))
                .flatMap(Function.identity())
                .collect(Collectors.toSet()));
        return new ProtocolView(
                protocol,
                Optional.ofNullable(organisations.get(protocol.ownership().organisationId())),
                parties(protocol, parts, organisations),
                register.chain(protocol),
                protocol.originId().flatMap(register::find),
                register.copies(protocol.getId()),
                parts.stream().mapToInt(ProtocolPart::asked).sum(),
                parts.stream().mapToInt(ProtocolPart::known).sum(),
                Optional.ofNullable(protocol.content().watchingBodyId())
                        .flatMap(body ->
                                Optional.ofNullable(bodies.names(List.of(body)).get(body))),
                Optional.ofNullable(protocol.content().watchingOrganisationId()).map(organisations::get),
                confirming.own(protocol.getId()),
                protocol.isReviewDue(LocalDate.now(clock)),
                register.mayTakeOver(protocol),
                Permissions.of(ProtocolStep.class, protocol, Readers.get(), clock.instant()));
    }

    private List<PartyView> parties(
            Protocol protocol, List<ProtocolPart> parts, Map<UUID, Organisation> organisations) {
        Map<Integer, ProtocolPart> byNumber =
                parts.stream().collect(Collectors.toMap(ProtocolPart::number, Function.identity()));
        return Stream.iterate(
                        1, number -> number <= protocol.content().parties().size(), number -> number + 1)
                .map(number -> {
                    var entry = protocol.content().parties().get(number - 1);
                    Optional<ProtocolPart> part = Optional.ofNullable(byNumber.get(number));
                    return new PartyView(
                            number,
                            Optional.ofNullable(entry.organisationId()).map(organisations::get),
                            entry.name(),
                            entry.listed(),
                            dutiesOf(protocol, number),
                            part,
                            part.map(one -> Permissions.of(
                                            PartStep.class,
                                            new PartStep.Of(protocol, one),
                                            Readers.get(),
                                            clock.instant()))
                                    .orElse(NOTHING));
                })
                .toList();
    }

    /** How many in each institution know a protocol: the parties as its page has them. */
    List<PartyView> readings(Protocol protocol) {
        List<ProtocolPart> its = register.readings(protocol);
        Map<UUID, Organisation> organisations = directory.organisations(
                its.stream().flatMap(part -> part.organisation().stream()).collect(Collectors.toSet()));
        return parties(protocol, its, organisations).stream()
                .filter(party -> party.part().isPresent())
                .toList();
    }

    /** The party of a part. */
    PartyView party(PartStep.Of of) {
        ProtocolPart part = of.part();
        return new PartyView(
                part.number(),
                part.organisation().flatMap(directory::findOrganisation),
                part.name(),
                part.listed(),
                dutiesOf(of.protocol(), part.number()),
                Optional.of(part),
                Permissions.of(PartStep.class, of, Readers.get(), clock.instant()));
    }

    private static List<ProtocolDuty> dutiesOf(Protocol protocol, int party) {
        return protocol.content().duties().stream()
                .filter(duty -> duty.party() != null && duty.party() == party)
                .toList();
    }

    List<ProtocolLine> lines(List<Protocol> some) {
        Map<UUID, List<ProtocolPart>> parts = register
                .parts(some.stream().map(Protocol::getId).toList())
                .stream()
                .collect(Collectors.groupingBy(ProtocolPart::protocolId));
        Map<UUID, Organisation> owners = directory.organisations(some.stream()
                .map(protocol -> protocol.ownership().organisationId())
                .collect(Collectors.toSet()));
        return some.stream()
                .map(protocol -> {
                    List<ProtocolPart> its = parts.getOrDefault(protocol.getId(), List.of());
                    return new ProtocolLine(
                            protocol,
                            Optional.ofNullable(owners.get(protocol.ownership().organisationId())),
                            its.stream().filter(ProtocolPart::isSigned).count(),
                            protocol.content().parties().size(),
                            its.stream().mapToInt(ProtocolPart::asked).sum(),
                            its.stream().mapToInt(ProtocolPart::known).sum());
                })
                .toList();
    }
}
