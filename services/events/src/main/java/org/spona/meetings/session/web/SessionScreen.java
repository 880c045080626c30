package org.spona.meetings.session.web;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.attendance.Presence;
import org.spona.meetings.decision.VoteChoice;
import org.spona.meetings.decision.VoteMethod;
import org.spona.meetings.item.ItemOutcome;
import org.spona.meetings.proposal.ItemForwarding;
import org.spona.meetings.session.SessionReading;
import org.spona.meetings.session.SessionView;
import org.spona.platform.shell.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the screen of a meeting's record into a model. */
@Component
class SessionScreen {

    private final SessionReading reading;
    private final ItemForwarding forwarding;
    private final MessageSource messages;

    SessionScreen(SessionReading reading, ItemForwarding forwarding, MessageSource messages) {
        this.reading = reading;
        this.forwarding = forwarding;
        this.messages = messages;
    }

    /** The whole screen with an item; what is in the model before stays. */
    String show(UUID meetingId, @Nullable UUID itemId, Model model, Locale locale) {
        fill(meetingId, itemId, model, locale);
        return "session/show";
    }

    /** The same for a part of it. */
    SessionView fill(UUID meetingId, @Nullable UUID itemId, Model model, Locale locale) {
        SessionView session = reading.get(meetingId, itemId, locale);
        model.addAttribute("screen", session);
        model.addAttribute(
                "presences", Choice.worded(Stream.of(Presence.values()), "attendance.presence.", messages, locale));
        model.addAttribute("outcomes", Choice.worded(outcomes(session), "item.outcome.", messages, locale));
        model.addAttribute("forwardBodies", forwarding.listBodies());
        model.addAttribute("forwarded", forwarding.listForwarded(meetingId));
        model.addAttribute("methods", VoteMethod.values());
        model.addAttribute("voteChoices", VoteChoice.values());
        return session;
    }

    /** An item is forwarded by its own button; what is forwarded stays so unless something else came of it. */
    private static Stream<ItemOutcome> outcomes(SessionView session) {
        boolean forwarded =
                session.current() != null && session.current().written().outcome() == ItemOutcome.FORWARDED;
        return Stream.of(ItemOutcome.values()).filter(outcome -> forwarded || outcome != ItemOutcome.FORWARDED);
    }
}
