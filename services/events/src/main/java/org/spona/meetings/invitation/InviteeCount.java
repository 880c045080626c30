package org.spona.meetings.invitation;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.spona.meetings.invitation.Invitee.Answer;

/**
 * How many say what; substitutes are counted with those instead of whom they come.
 *
 * @param silent whose answer to the time at which the meeting is now is missing
 * @param mailed to how many the newest mail is with the mail server already
 * @param refused how many the newest mail does not reach
 */
public record InviteeCount(
        long invited, long yes, long no, long maybe, long substitutes, long silent, long mailed, long refused) {

    private static final Set<MailState> UNREACHED =
            Set.of(MailState.STOPPED, MailState.REFUSED, MailState.NO_ADDRESS, MailState.NO_MEMBER);

    /** Counts what a list says. */
    public static InviteeCount of(List<InviteeEntry> list) {
        List<InviteeEntry> asked =
                list.stream().filter(entry -> entry.substituteFor() == null).toList();
        return new InviteeCount(
                asked.size(),
                count(asked, says(Answer.YES)),
                count(asked, says(Answer.NO)),
                count(asked, says(Answer.MAYBE)),
                count(asked, says(Answer.SUBSTITUTE)),
                count(asked, InviteeEntry::silent),
                count(list, entry -> entry.mailState() == MailState.SENT),
                count(list, entry -> UNREACHED.contains(entry.mailState())));
    }

    private static Predicate<InviteeEntry> says(Answer answer) {
        return entry -> entry.answer() == answer && entry.current();
    }

    private static long count(List<InviteeEntry> entries, Predicate<InviteeEntry> which) {
        return entries.stream().filter(which).count();
    }
}
