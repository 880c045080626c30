package org.spona.cooperation.protocol;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.cooperation.link.AddressedPerson;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Contacts;
import org.spona.platform.language.Language;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How a party asks its people whether they know a protocol. Who they are is its own affair; others learn how many. */
@Service
public class ReadingAsking {

    private static final Set<Role> MEMBERS = EnumSet.complementOf(EnumSet.of(Role.GUEST));

    private final ProtocolRegister register;
    private final ProtocolReadings readings;
    private final ProtocolParts parts;
    private final Contacts contacts;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ReadingAsking(
            ProtocolRegister register,
            ProtocolReadings readings,
            ProtocolParts parts,
            Contacts contacts,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.register = register;
        this.readings = readings;
        this.parts = parts;
        this.contacts = contacts;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Asks people of a party, each by a mail with a link of her own; who was asked before is not asked again.
     *
     * @throws Refusal {@code protocol-not-your-part}, {@code protocol-wrong-status} before it is open for signatures, {@code protocol-left}
     * @throws InvalidInput when a line cannot be read, or nobody is named
     */
    public void ask(UUID protocolId, UUID partId, ReadingRequest request) {
        List<AddressedPerson> addressed = request.addressed();
        transaction.executeWithoutResult(_ -> {
            PartStep.Of of = requireAsked(protocolId, partId);
            Language language = Language.ofText(of.protocol().content().language());
            List<Contact> people = Stream.concat(
                            request.everybody() ? members(of.part()) : Stream.empty(),
                            addressed.stream().map(one -> one.contact(language)))
                    .toList();
            if (people.isEmpty()) {
                throw new InvalidInput("people", "protocol.people.nobody");
            }
            readings.ask(of.part(), people, clock.instant());
        });
        count(partId);
    }

    /**
     * Tells how many of a party's people know it, without naming them; told again, the newer numbers stand.
     *
     * @throws Refusal those of {@link #ask}, {@code protocol-people-asked} once people are asked by name: then their answers count
     * @throws InvalidInput when more know it than there are
     */
    public void tell(UUID protocolId, UUID partId, KnownNumbers numbers) {
        numbers.check();
        transaction.executeWithoutResult(_ -> {
            ProtocolPart part = requireAsked(protocolId, partId).part();
            if (readings.areAsked(part.id())) {
                throw new Refusal(ProtocolError.PEOPLE_ASKED);
            }
            parts.tell(part.id(), numbers);
        });
    }

    /** Writes once more to those who have not answered. */
    public void remind(UUID protocolId, UUID partId) {
        transaction.executeWithoutResult(
                _ -> readings.remind(requireAsked(protocolId, partId).part().id()));
    }

    /**
     * Who of a party is asked, and who has said that she knows it; for who writes for the party.
     *
     * @throws Refusal {@code not-found} for others: who it is is the party's own affair
     */
    public List<ProtocolReading> list(UUID protocolId, UUID partId) {
        return transaction.execute(_ -> {
            PartStep.Of of = register.part(protocolId, partId);
            if (!PartStep.ASK.isFor(Readers.get(), of)) {
                throw Refusal.notFound();
            }
            return readings.list(of.part().id());
        });
    }

    private PartStep.Of requireAsked(UUID protocolId, UUID partId) {
        PartStep.Of of = register.part(protocolId, partId);
        PartStep.ASK.require(Readers.get(), of, clock.instant());
        return of;
    }

    private Stream<Contact> members(ProtocolPart part) {
        return part.organisation().stream()
                .flatMap(organisation -> contacts.holding(part.networkId(), List.of(organisation), MEMBERS).stream());
    }

    private void count(UUID partId) {
        Readers.runAsService(() -> transaction.executeWithoutResult(_ -> parts.count(partId)));
    }
}
