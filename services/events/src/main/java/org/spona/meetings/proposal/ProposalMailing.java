package org.spona.meetings.proposal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.spona.meetings.invitation.InviteeReading;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Contacts;
import org.spona.platform.failure.ItemWork;
import org.spona.platform.failure.SetAside;
import org.spona.platform.notices.Notice;
import org.spona.platform.notices.Notices;
import org.spona.platform.text.Content;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes to whoever has proposed something what became of it, in her language. */
@Component
class ProposalMailing {

    private final Proposals proposals;
    private final InviteeReading invitees;
    private final Contacts directory;
    private final Notices notices;
    private final MessageSource messages;
    private final String home;
    private final ItemWork one;

    ProposalMailing(
            Proposals proposals,
            InviteeReading invitees,
            Contacts directory,
            Notices notices,
            MessageSource messages,
            @Value("${spona.notices.home}") String home,
            TransactionTemplate transaction,
            SetAside setAside) {
        this.proposals = proposals;
        this.invitees = invitees;
        this.directory = directory;
        this.notices = notices;
        this.messages = messages;
        this.home = home;
        this.one = new ItemWork("proposal-mail-worker", transaction, setAside);
    }

    /** Writes of the next proposal that is decided on; false when there is none. */
    boolean writeNext() {
        return one.doNext(
                proposals::lockUntold,
                this::write,
                ItemProposal::getId,
                (of, _) -> proposals.findById(of.getId()).ifPresent(this::noteTold));
    }

    private void write(ItemProposal of) {
        contact(of.proposer()).ifPresent(contact -> notices.write(notice(of, contact)));
        noteTold(of);
    }

    private void noteTold(ItemProposal of) {
        of.told();
        proposals.saveAndFlush(of);
    }

    private Optional<Contact> contact(Proposer proposer) {
        UUID person = proposer.proposedBy();
        return person != null
                ? Optional.ofNullable(directory.of(List.of(person)).get(person))
                : Optional.ofNullable(proposer.inviteeId()).map(invitees::get).flatMap(invitees::findContact);
    }

    private Notice notice(ItemProposal of, Contact contact) {
        Locale locale = contact.language().locale();
        Content shown = new Content(Optional.of(contact.language()));
        String title = shown.text(of.content().title(), of.content().language());
        String code = "mail.proposal." + of.status();
        String reason = shown.text(of.reason(), of.content().language());
        String address = of.proposer().proposedBy() == null
                ? ""
                : of.forwarded()
                        .map(from -> home + "/meetings/" + from.meetingId())
                        .or(() -> of.takenMeetingId().or(of::meetingId).map(meeting -> home + "/meetings/" + meeting))
                        .orElse("");
        return Notice.owed(
                "proposal:" + of.getId(),
                contact,
                words(code + ".subject", locale, title),
                words(code, locale, title, reason) + (address.isEmpty() ? "" : "\n\n" + address),
                words("mail.proposal.reason", locale));
    }

    private String words(String code, Locale locale, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }
}
