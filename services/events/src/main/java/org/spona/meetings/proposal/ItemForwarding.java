package org.spona.meetings.proposal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.meetings.decision.Decision;
import org.spona.meetings.decision.DecisionReading;
import org.spona.meetings.item.ItemRecord;
import org.spona.meetings.item.ItemRecording;
import org.spona.meetings.meeting.AgendaItem;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingRecord;
import org.spona.meetings.seat.MeetingBody;
import org.spona.meetings.seat.Seats;
import org.spona.platform.directory.BodyName;
import org.spona.platform.directory.BodyState;
import org.spona.platform.directory.DirectoryBodies;
import org.spona.platform.files.Attachment;
import org.spona.platform.files.Attachments;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How an item goes to another body, which decides whether it takes it. That body gets to know what is written down here and nothing else of
 * the meeting: the title, what was said, what was decided, and where the materials are for those who may read them.
 */
@Service
@Transactional
public class ItemForwarding {

    private final MeetingRecord records;
    private final ItemRecording items;
    private final DecisionReading decisions;
    private final Attachments attachments;
    private final Seats seats;
    private final DirectoryBodies bodies;
    private final Proposals proposals;
    private final Clock clock;

    ItemForwarding(
            MeetingRecord records,
            ItemRecording items,
            DecisionReading decisions,
            Attachments attachments,
            Seats seats,
            DirectoryBodies bodies,
            Proposals proposals,
            Clock clock) {
        this.records = records;
        this.items = items;
        this.decisions = decisions;
        this.attachments = attachments;
        this.seats = seats;
        this.bodies = bodies;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** The bodies to which the reader can forward an item: those at work that she knows in her networks, by name. */
    @Transactional(readOnly = true)
    public List<BodyName> listBodies() {
        return bodies.listOf(Readers.get().networksAsGuestToo());
    }

    /**
     * The items of a meeting that were forwarded, for who convenes it.
     *
     * @return each with the body to which it went, as far as she knows it, and what became of it
     */
    @Transactional(readOnly = true)
    public List<ForwardedView> listForwarded(UUID meetingId) {
        List<ItemProposal> forwarded = proposals.findForwardedFrom(meetingId);
        Map<UUID, BodyName> names = bodies.names(
                forwarded.stream().flatMap(one -> one.bodies().stream()).collect(Collectors.toSet()));
        return forwarded.stream()
                .map(one -> new ForwardedView(
                        one.forwarded().orElseThrow().itemId(),
                        Optional.ofNullable(names.get(one.bodies().getFirst()))
                                .map(BodyName::name)
                                .orElse(""),
                        one.status(),
                        one.reason()))
                .toList();
    }

    /**
     * Forwards an item; its outcome says so from then on.
     *
     * @throws InvalidInput at {@code bodyId} for a body that the reader does not know, or that is at work no more
     * @throws Refusal {@code not-found}, {@code item-forwarded}, {@code item-held}, and those of {@link MeetingRecord#getToWrite}
     */
    public void forward(UUID meetingId, UUID itemId, ForwardInput input) {
        Meeting meeting = records.getToWrite(meetingId);
        AgendaItem item = meeting.content().agenda().stream()
                .filter(one -> itemId.equals(one.id()))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        BodyState to = Optional.ofNullable(input.bodyId())
                .flatMap(bodies::findActive)
                .orElseThrow(() -> new InvalidInput("bodyId", "meeting.bodies.unknown"));
        boolean waits = proposals.findForwardedFrom(meetingId).stream()
                .anyMatch(known -> known.status() != ItemProposal.Status.REFUSED
                        && known.forwarded()
                                .filter(from -> from.itemId().equals(itemId))
                                .isPresent());
        if (waits) {
            throw new Refusal(ProposalError.FORWARDED);
        }
        ItemRecord record = items.forward(meetingId, itemId);
        proposals.saveAndFlush(new ItemProposal(
                UUID.randomUUID(),
                ProposalAddressee.of(to),
                new Proposer(Readers.get().personId(), null, null, Readers.get().name(), forwarder(meeting)),
                new ForwardedItem(meetingId, itemId, meeting.numberName()),
                content(meeting, item, record),
                clock.instant()));
    }

    private String forwarder(Meeting meeting) {
        return seats.bodies(meeting.getId()).stream().map(MeetingBody::name).collect(Collectors.joining(", "));
    }

    private ProposalContent content(Meeting meeting, AgendaItem item, ItemRecord record) {
        Stream<String> decided = decisions.ofMeeting(meeting.getId()).stream()
                .filter(decision ->
                        decision.itemId().filter(record.getId()::equals).isPresent())
                .map(ItemForwarding::said);
        Map<UUID, List<Attachment>> files = attachments.ofThings(Meeting.KIND, List.of(meeting.getId()));
        Stream<String> materials = files.getOrDefault(meeting.getId(), List.of()).stream()
                .filter(file -> Objects.equals(file.part(), record.getId()))
                .map(file -> "- [" + file.name().replace("[", "(").replace("]", ")") + "](" + attachments.address(file)
                        + ")");
        String text = Stream.of(
                        Stream.of(record.content().text()),
                        decided,
                        Stream.of(materials.collect(Collectors.joining("\n"))))
                .flatMap(part -> part)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
        return new ProposalContent(item.title(), text, null, meeting.content().language());
    }

    private static String said(Decision decision) {
        return "**" + decision.number() + "** " + decision.content().title() + "\n\n"
                + decision.content().text();
    }
}
